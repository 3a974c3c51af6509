import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { AssetList } from './components/asset-list';
import { AssetPage } from './components/asset-page';
import { ByLabel } from './components/by-label';
import { StickerSheet } from './components/sticker-sheet';
import { useLiveAssets } from './lib/use-live-assets';

/** What another feature shows of an asset on its page. */
export interface AssetSlotProps {
  assetId: string;
}

interface Props {
  /** Its faults; the register knows nothing of them. */
  faults?: ComponentType<AssetSlotProps>;
}

/** The register of equipment: what stands where, each with its history and sticker. */
export function AssetsPage({ faults }: Props) {
  useLiveAssets();
  return (
    <Routes>
      <Route index element={<AssetList />} />
      <Route path="stickers" element={<StickerSheet />} />
      <Route path="label/:label" element={<ByLabel />} />
      <Route path=":id" element={<AssetPage faults={faults} />} />
    </Routes>
  );
}

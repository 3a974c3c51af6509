import { useQueryClient } from '@tanstack/react-query';
import { useLive } from '../../../lib/live';
import { assetKeys } from '../api/keys';

const topics = ['assets'];

/** Keeps everything shown of the register fresh while mounted. */
export function useLiveAssets(): void {
  const client = useQueryClient();
  useLive(topics, (events) => {
    if (events.some(({ type }) => type === 'asset.changed' || type === 'asset.imported'))
      void client.invalidateQueries({ queryKey: assetKeys.all });
  });
}

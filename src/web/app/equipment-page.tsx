import { AssetsPage } from '../features/assets/assets-page';
import { AssetFaults } from '../features/faults/asset-faults';

/** The register with what the fault line knows of its equipment: neither feature knows the other. */
export function EquipmentPage() {
  return <AssetsPage faults={AssetFaults} />;
}

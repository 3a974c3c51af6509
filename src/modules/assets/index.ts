export {
  type AssetKind,
  assetKindCodes,
  assetKinds,
  type AssetSkill,
  assetSkills,
  isAssetKind,
} from './asset-kinds.policy.js';
export type { AssetState } from './asset.flow.js';
export { equipmentColumns } from './import/asset-columns.js';
export {
  heldAssets,
  type ImportedKeeper,
  keepImported,
  outletKeepers,
  serialHolders,
  serialKey,
  supplierIds,
} from './import/asset-intake.js';
export { type ImportedAsset, readAssets } from './import/asset-table.js';
export { isUnderWarranty, labelStem, readLabel } from './asset.policy.js';
export { type Asset, type AssetFacts, factsOf as assetFactsOf } from './asset.row.js';
export { takeTurn, writeAssets } from './asset.store.js';
export { AssetsModule } from './assets.module.js';
export { Assets, type RepairNote, type StateNote } from './assets.service.js';
export { AssetView } from './assets.view.js';

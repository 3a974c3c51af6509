export {
  type AssetKind,
  assetKindCodes,
  assetKinds,
  type AssetSkill,
  assetSkills,
  isAssetKind,
} from './asset-kinds.policy.js';
export type { AssetState } from './asset.flow.js';
export { isUnderWarranty } from './asset.policy.js';
export type { Asset, AssetFacts } from './asset.row.js';
export { AssetsModule } from './assets.module.js';
export { Assets, type RepairNote, type StateNote } from './assets.service.js';
export { AssetView } from './assets.view.js';

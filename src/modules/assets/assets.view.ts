import type { AssetEntryKind, AssetField } from './asset.words.js';
import type { AssetKind, AssetSkill } from './asset-kinds.policy.js';
import type { AssetState } from './asset.flow.js';

export class AssetRowView {
  id: string;
  version: number;
  /** What stands on its sticker. */
  label: string;
  kind: AssetKind;
  kindName: string;
  model: string;
  serialNumber: string | null;
  countyId: string | null;
  /** Empty for a department of the branch. */
  countyName: string;
  outletId: string | null;
  departmentId: string | null;
  /** The name of its outlet or department. */
  keeperName: string;
  /** The code of its outlet or department. */
  keeperCode: string;
  place: string;
  supplierId: string | null;
  supplierName: string | null;
  boughtOn: string | null;
  /** The last day of the warranty. */
  warrantyUntil: string | null;
  /** On the day of asking. */
  underWarranty: boolean;
  state: AssetState;
  stateName: string;
}

export class AssetActionView {
  name: string;
  label: string;
  allowed: boolean;
  /** Why not, in words. */
  reason: string | null;
}

export class AssetView extends AssetRowView {
  /** What somebody must know who repairs it. */
  skill: AssetSkill;
  supplierPhone: string | null;
  /** Hours in which the supplier has promised to repair. */
  supplierRepairHours: number | null;
  /** Nothing for those who keep no assets. */
  actions: AssetActionView[];
}

export class AssetKindOptionView {
  value: AssetKind;
  label: string;
}

export class AssetStateOptionView {
  value: AssetState;
  label: string;
}

export class AssetCatalogueView {
  kinds: AssetKindOptionView[];
  states: AssetStateOptionView[];
}

export class AssetPageView {
  items: AssetRowView[];
  nextCursor: string | null;
}

export class AssetFieldChangeView {
  field: AssetField;
  /** What the field is called. */
  name: string;
  /** In words; null: nothing. */
  before: string | null;
  after: string | null;
}

export class AssetEntryView {
  id: string;
  at: string;
  kind: AssetEntryKind;
  kindName: string;
  /** Null: the system, or nobody that concerns a partner. */
  actorName: string | null;
  note: string | null;
  ticketId: string | null;
  ticketNumber: string | null;
  changes: AssetFieldChangeView[];
}

/** Newest first. */
export class AssetHistoryView {
  items: AssetEntryView[];
  nextCursor: string | null;
}

export class SupplierView {
  id: string;
  version: number;
  name: string;
  phone: string;
  repairHours: number | null;
}

export class SupplierPageView {
  items: SupplierView[];
  nextCursor: string | null;
}

import type { Bilingual } from '../../shared/language.js';

/** What the columns of the register are called, on screens and in the history. */
export const assetFieldNames = {
  label: { zh: '设备编号', en: 'Label' },
  kind: { zh: '设备类型', en: 'Kind' },
  model: { zh: '型号', en: 'Model' },
  serialNumber: { zh: '序列号', en: 'Serial number' },
  outletId: { zh: '网点', en: 'Outlet' },
  departmentId: { zh: '部门', en: 'Department' },
  place: { zh: '摆放位置', en: 'Place' },
  supplierId: { zh: '供应商', en: 'Supplier' },
  boughtOn: { zh: '购置日期', en: 'Bought on' },
  warrantyUntil: { zh: '保修截止', en: 'Warranty until' },
  state: { zh: '状态', en: 'State' },
} as const satisfies Record<string, Bilingual>;

export type AssetField = keyof typeof assetFieldNames;

export const isAssetField = (name: string): name is AssetField => Object.hasOwn(assetFieldNames, name);

export const assetEntryNames = {
  registered: { zh: '登记入册', en: 'Registered' },
  corrected: { zh: '更正资料', en: 'Corrected' },
  moved: { zh: '调拨', en: 'Moved' },
  state_changed: { zh: '状态变更', en: 'State changed' },
  retired: { zh: '报废', en: 'Retired' },
  repaired: { zh: '维修', en: 'Repaired' },
} as const satisfies Record<string, Bilingual>;

export type AssetEntryKind = keyof typeof assetEntryNames;

import type { ColumnSpec } from '../../organisation/index.js';
import { assetFieldNames } from '../asset.words.js';

export type AssetColumn =
  | 'label'
  | 'kind'
  | 'model'
  | 'serial_number'
  | 'outlet_code'
  | 'department'
  | 'place'
  | 'supplier'
  | 'bought_on'
  | 'warranty_until'
  | 'state';

/** The columns of a table of equipment, in the order of the template. */
export const equipmentColumns: readonly ColumnSpec<AssetColumn>[] = [
  { key: 'label', title: assetFieldNames.label, aliases: ['编号', '资产编号', '标签编号', 'asset'], required: true },
  { key: 'kind', title: assetFieldNames.kind, aliases: ['类型', '资产类型', '设备种类', 'type'], required: true },
  { key: 'model', title: assetFieldNames.model, aliases: ['设备型号', '规格型号', '品牌型号'], required: true },
  { key: 'serial_number', title: assetFieldNames.serialNumber, aliases: ['SN', '出厂编号', '机身号', 'serial'] },
  {
    key: 'outlet_code',
    title: { zh: '网点编码', en: 'Outlet code' },
    aliases: ['网点', '网点代码', '网点编号', 'outlet'],
  },
  { key: 'department', title: assetFieldNames.departmentId, aliases: ['所属部门', '保管部门'] },
  { key: 'place', title: assetFieldNames.place, aliases: ['位置', '存放位置', '安装位置', 'location'], required: true },
  { key: 'supplier', title: assetFieldNames.supplierId, aliases: ['供货商', '厂商', '维保单位'] },
  { key: 'bought_on', title: assetFieldNames.boughtOn, aliases: ['购置日', '采购日期', '购入日期', 'bought'] },
  {
    key: 'warranty_until',
    title: assetFieldNames.warrantyUntil,
    aliases: ['保修期至', '保修到期', '质保截止', '质保到期', 'warranty'],
  },
  { key: 'state', title: assetFieldNames.state, aliases: ['设备状态', '使用状态', 'status'] },
];

import { defineRefusals } from '../../shared/refusal.js';

export const refuseAsset = defineRefusals({
  'asset.not_found': {
    kind: 'not_found',
    zh: '没有这台设备，或您无权查看。',
    en: 'No such asset, or not yours to see.',
  },
  'asset.stale': {
    kind: 'conflict',
    zh: '这台设备的资料刚有变化，请核对最新内容后再办；您填写的内容已保留。',
    en: 'This asset has changed a moment ago; look at it again. What you typed is kept.',
  },
  'asset.not_in_this_state': {
    kind: 'rule',
    zh: '设备当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'The asset is “{stateLabel}”: “{actionLabel}” is not open now.',
  },
  'asset.not_yours_to_change': {
    kind: 'forbidden',
    zh: '这台设备不归您管理：网络部负责人管全市，维护班负责人管本县（区）。',
    en: 'This asset is not yours to keep: the leads of the network department keep all, those of a maintenance team their county’s.',
  },
  'asset.bad_label': {
    kind: 'rule',
    zh: '设备编号格式不对，应如 ZD-XL001-01。',
    en: 'That is not a label; one looks like ZD-XL001-01.',
  },
  'asset.label_taken': {
    kind: 'conflict',
    zh: '设备编号 {label} 已经有了。',
    en: 'The label {label} is taken.',
  },
  'asset.serial_taken': {
    kind: 'conflict',
    zh: '同类设备中已有序列号 {serialNumber}。',
    en: 'There is an asset of this kind with the serial number {serialNumber}.',
  },
  'asset.one_place': {
    kind: 'rule',
    zh: '请填写网点或部门，二者选一。',
    en: 'It stands at an outlet or in a department: name one of the two.',
  },
  'asset.unknown_outlet': {
    kind: 'rule',
    zh: '所选网点不存在或已停用。',
    en: 'There is no such outlet, or it is closed.',
  },
  'asset.unknown_department': { kind: 'rule', zh: '所选部门不存在或已停用。', en: 'There is no such department.' },
  'asset.unknown_supplier': { kind: 'rule', zh: '所选供应商不存在。', en: 'There is no such supplier.' },
  'asset.warranty_before_purchase': {
    kind: 'rule',
    zh: '保修截止日不能早于购置日期。',
    en: 'The warranty cannot end before the day of purchase.',
  },
  'asset.nothing_changed': {
    kind: 'rule',
    zh: '没有改动。',
    en: 'Nothing was changed.',
  },
  'supplier.not_found': { kind: 'not_found', zh: '没有这个供应商。', en: 'There is no such supplier.' },
  'supplier.stale': {
    kind: 'conflict',
    zh: '这个供应商的资料刚有变化，请核对最新内容后再改；您填写的内容已保留。',
    en: 'This supplier has changed a moment ago; look at it again. What you typed is kept.',
  },
  'supplier.name_taken': {
    kind: 'conflict',
    zh: '已有名为“{name}”的供应商。',
    en: 'There is a supplier called “{name}”.',
  },
});

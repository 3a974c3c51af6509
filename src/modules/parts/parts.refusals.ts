import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" of the stores, in the words people read. */
export const refuseStock = defineRefusals({
  'part.not_found': { kind: 'not_found', zh: '没有这种备件。', en: 'There is no such part.' },
  'part.stale': {
    kind: 'conflict',
    zh: '这种备件的资料刚有变化，请核对后再改。',
    en: 'This part has changed a moment ago; look at it again.',
  },
  'part.code_taken': { kind: 'conflict', zh: '备件编码 {code} 已经有了。', en: 'There is a part {code} already.' },
  'part.bad_price': {
    kind: 'rule',
    zh: '单价应为 0 到 9999999.99 元，最多两位小数。',
    en: 'The price must be 0 to 9999999.99 yuan with at most two decimals.',
  },
  'part.out_of_use': { kind: 'rule', zh: '备件“{part}”已停用。', en: 'The part “{part}” is out of use.' },
  'store.not_found': { kind: 'not_found', zh: '没有这个备件库。', en: 'There is no such store.' },
  'store.stale': {
    kind: 'conflict',
    zh: '这个备件库的资料刚有变化，请核对后再改。',
    en: 'This store has changed a moment ago; look at it again.',
  },
  'store.code_taken': { kind: 'conflict', zh: '备件库编码 {code} 已经有了。', en: 'There is a store {code} already.' },
  'store.county_taken': {
    kind: 'conflict',
    zh: '这个县（区）已经有备件库；市公司只设一个中心库。',
    en: 'This county has its store already; the branch has one of its own.',
  },
  'store.unknown_reference': {
    kind: 'rule',
    zh: '所选县（区）或保管部门不存在。',
    en: 'There is no such county, or no such department.',
  },
  'store.closed': { kind: 'rule', zh: '备件库“{store}”已停用。', en: 'The store “{store}” is closed.' },
  'store.not_empty': {
    kind: 'rule',
    zh: '备件库里还有库存，请先调拨或报废再停用。',
    en: 'There is stock in it; move or write it off before it closes.',
  },
  'store.not_yours': {
    kind: 'forbidden',
    zh: '这个备件库由别的部门保管，请找保管部门或班长办理。',
    en: 'Another department keeps this store; ask it, or a supervisor.',
  },
  'stock.part_twice': {
    kind: 'rule',
    zh: '同一种备件请合并成一行。',
    en: 'A part stands on a slip once; put them together.',
  },
  'stock.not_enough': {
    kind: 'rule',
    zh: '“{part}”在“{store}”只有 {onHand}，不够 {asked}。',
    en: 'There are {onHand} of “{part}” in “{store}”, not {asked}.',
  },
  'stock.same_store': { kind: 'rule', zh: '调入和调出不能是同一个库。', en: 'It has to go to another store.' },
  'stock.receipt_has_no_target': {
    kind: 'rule',
    zh: '到货入库不填调入库。',
    en: 'What is received goes to one store only.',
  },
  'stock.transfer_needs_target': { kind: 'rule', zh: '请选择调入的备件库。', en: 'Say to which store it goes.' },
  'requisition.not_found': { kind: 'not_found', zh: '没有这张领料单。', en: 'There is no such requisition.' },
  'requisition.stale': {
    kind: 'conflict',
    zh: '这张领料单刚有变化，请核对最新情况后再办。',
    en: 'This requisition has changed a moment ago; look at it again.',
  },
  'requisition.not_your_role': {
    kind: 'forbidden',
    zh: '这一步不由您的角色办理。',
    en: 'This step is not for your role.',
  },
  'requisition.not_in_this_state': {
    kind: 'rule',
    zh: '领料单当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'The requisition is “{stateLabel}”: “{actionLabel}” is not open now.',
  },
  'requisition.needs_no_approval': { kind: 'rule', zh: '这些备件不需要审批。', en: 'These parts need no approval.' },
  'requisition.short': {
    kind: 'rule',
    zh: '库存不够，请等到货、从别的库调拨，或撤回后少领一些。',
    en: 'There is not enough. Wait for more, have some moved here, or withdraw it and ask for less.',
  },
  'requisition.own': {
    kind: 'rule',
    zh: '自己的领料申请要由别人审批。',
    en: 'Somebody else has to decide what you asked for.',
  },
  'requisition.not_yours': {
    kind: 'forbidden',
    zh: '这张领料单由申请人或保管部门办理。',
    en: 'This is for whoever asked for it, or for those who keep the store.',
  },
  'requisition.ticket_takes_none': {
    kind: 'rule',
    zh: '工单现在不在可以领料的环节。',
    en: 'The ticket is not at a step at which parts may be used.',
  },
  'requisition.not_all_back': { kind: 'rule', zh: '还有备件没有退回。', en: 'Not all of it is back.' },
  'requisition.too_much_back': {
    kind: 'rule',
    zh: '“{part}”最多还能退 {left}。',
    en: 'At most {left} of “{part}” can still come back.',
  },
  'adjustment.not_found': {
    kind: 'not_found',
    zh: '没有这张盘点或报废单。',
    en: 'There is no such count or write-off.',
  },
  'adjustment.stale': {
    kind: 'conflict',
    zh: '这张单刚有变化，请核对最新情况后再办。',
    en: 'This has changed a moment ago; look at it again.',
  },
  'adjustment.not_your_role': {
    kind: 'forbidden',
    zh: '这一步不由您的角色办理。',
    en: 'This step is not for your role.',
  },
  'adjustment.not_in_this_state': {
    kind: 'rule',
    zh: '这张单当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'It is “{stateLabel}”: “{actionLabel}” is not open now.',
  },
  'adjustment.much': { kind: 'rule', zh: '金额较大，需要第二个人复核。', en: 'So much takes a second person.' },
  'adjustment.own': {
    kind: 'rule',
    zh: '自己提出的要由别人复核。',
    en: 'Somebody else has to confirm what you stated.',
  },
  'count.moved_since': {
    kind: 'conflict',
    zh: '点数期间“{part}”有出入库（账面现在是 {onHand}），请重新点这一种。',
    en: '“{part}” was moved while you counted (the books say {onHand} now); count it again.',
  },
});

import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" of a fault report, in the words people read. */
export const refuseFault = defineRefusals({
  'fault.not_found': { kind: 'not_found', zh: '没有这张故障工单。', en: 'No such fault.' },
  'fault.unknown_asset': {
    kind: 'rule',
    zh: '没有编号为 {asset} 的设备，请核对标签；没有标签的请选设备种类并写明位置。',
    en: 'There is no asset {asset}. Please check its label; without one, choose the kind and say where it stands.',
  },
  'fault.asset_retired': {
    kind: 'rule',
    zh: '设备 {asset} 已报废，不能报修。',
    en: 'The asset {asset} is retired and cannot be reported.',
  },
  'fault.asset_elsewhere': {
    kind: 'rule',
    zh: '设备 {asset} 登记在{outlet}，与报修网点不符，请核对标签或先办调拨。',
    en: 'The asset {asset} is registered at {outlet}, not at this outlet. Please check the label or have it moved first.',
  },
  'fault.symptom_of_other_kind': {
    kind: 'rule',
    zh: '这类设备没有这种故障现象，请重新选择。',
    en: 'Equipment of this kind has no such symptom. Please choose again.',
  },
  'fault.guide_needed': {
    kind: 'rule',
    zh: '当场解决须选明所用的指引。',
    en: 'Solved on the spot: name the guide that was used.',
  },
  'fault.no_team': {
    kind: 'rule',
    zh: '找不到负责的维护班组，请选定班组再派修。',
    en: 'There is no team for this kind and county: choose one.',
  },
  'fault.not_of_the_team': {
    kind: 'rule',
    zh: '{name} 不是本班组的维护人员。',
    en: '{name} does not repair in this team.',
  },
  'fault.not_certified': {
    kind: 'rule',
    zh: '{name} 没有“{skill}”证书。负责人确需指派的，请写明理由。',
    en: '{name} holds no certificate for “{skill}”. A lead who assigns it all the same has to say why.',
  },
  'fault.certificate_expired': {
    kind: 'rule',
    zh: '{name} 的“{skill}”证书已于 {until} 到期。负责人确需指派的，请写明理由。',
    en: 'The certificate of {name} for “{skill}” ended on {until}. A lead who assigns it all the same has to say why.',
  },
  'fault.price_first': {
    kind: 'rule',
    zh: '设备不在保修期内：先报价并征得同意（或注明不收费），再动手维修。',
    en: 'It is not under warranty: tell the price and have it agreed to (or say that nothing is charged) before work.',
  },
  'fault.under_warranty': {
    kind: 'rule',
    zh: '设备在保修期内，不收费。',
    en: 'It is under warranty: there is nothing to pay.',
  },
  'fault.price_is_settled': { kind: 'rule', zh: '费用已经定下。', en: 'What is to be paid is settled.' },
  'fault.who_said_so': {
    kind: 'rule',
    zh: '请写明由谁、以什么方式答复报价。',
    en: 'Say who has answered to the price, and how.',
  },
  'fault.appointment_too_near_or_far': {
    kind: 'rule',
    zh: '上门时间至少在 10 分钟以后，最晚 {days} 天内。',
    en: 'An appointment begins in ten minutes at the earliest and within {days} days.',
  },
  'fault.appointment_too_long': {
    kind: 'rule',
    zh: '上门时段应有起止，最长 {hours} 小时。',
    en: 'An appointment has a beginning and an end, at most {hours} hours apart.',
  },
  'fault.appointment_out_of_hours': {
    kind: 'rule',
    zh: '上门时间应在 {from} 至 {until} 之间。',
    en: 'An appointment lies between {from} and {until}.',
  },
  'fault.no_review_due': { kind: 'rule', zh: '这张工单不在复核之列。', en: 'This order is not to be reviewed.' },
  'fault.own_work': {
    kind: 'forbidden',
    zh: '这是您修的，须由另一个人复核。',
    en: 'You repaired it: somebody else has to review it.',
  },
  'fault.others_wait': {
    kind: 'rule',
    zh: '另有 {count} 件报修并入了本单，不能撤销。',
    en: '{count} other report(s) have joined this one: it cannot be cancelled.',
  },
  'fault.other_open': {
    kind: 'conflict',
    zh: '这台设备已有在办的报修 {number}，请在那张工单上处理。',
    en: 'The asset already has the open fault {number}; please go on there.',
  },
  'fault.span_too_long': {
    kind: 'rule',
    zh: '起止日期应有先后，最长一年。',
    en: 'The span has to end after it begins and may be a year at most.',
  },
  'certificate.not_found': { kind: 'not_found', zh: '没有这张证书。', en: 'No such certificate.' },
  'certificate.stale': {
    kind: 'conflict',
    zh: '证书刚有变化，请核对后再办。',
    en: 'The certificate has just changed; look at it again.',
  },
  'certificate.withdrawn_already': { kind: 'rule', zh: '证书已经收回。', en: 'The certificate was withdrawn already.' },
  'certificate.bad_span': {
    kind: 'rule',
    zh: '到期日不能早于生效日。',
    en: 'A certificate cannot end before it begins.',
  },
  'certificate.not_a_maintainer': {
    kind: 'rule',
    zh: '只能给维护人员发证。',
    en: 'Certificates are granted to those who repair.',
  },
  'certificate.other_team': {
    kind: 'forbidden',
    zh: '这位同事不在您的班组。',
    en: 'This colleague is not in your team.',
  },
});

import type { Bilingual } from '../../shared/language.js';

/** What a notification says; `{number}` and `{title}` are the ticket's, `{clock}` the clock's name. */
export const notificationTexts: Readonly<Record<string, Bilingual>> = {
  answered: { zh: '部门已答复，请回复网点：{title}', en: 'The department answered; reply to the partner: {title}' },
  planned: { zh: '部门提出了方案，请告知网点：{title}', en: 'There is a plan to tell the partner: {title}' },
  returned: { zh: '部门退回了工单：{title}', en: 'A department returned it: {title}' },
  responded: { zh: '网点补充了说明：{title}', en: 'The partner has answered: {title}' },
  confirmed: { zh: '网点确认已解决：{title}', en: 'The partner confirmed it: {title}' },
  reopened: { zh: '网点表示未解决，已重新打开：{title}', en: 'Not solved; reopened: {title}' },
  cancelled: { zh: '工单已撤销：{title}', en: 'It was cancelled: {title}' },
  assigned: { zh: '指派给您处理：{title}', en: 'It was assigned to you: {title}' },
  handed_over: { zh: '移交给您跟进：{title}', en: 'It was handed over to you: {title}' },
  taken_over: { zh: '同事接手了跟进：{title}', en: 'A colleague took it over: {title}' },
  nudged: { zh: '催办：{title}', en: 'Nudged: {title}' },
  lapsed: { zh: '网点逾期未答复，已自动办结：{title}', en: 'Closed without an answer from the partner: {title}' },
  major_complaint: { zh: '重大投诉，请立即关注：{title}', en: 'Major complaint, needs you at once: {title}' },
  clock_warn: { zh: '“{clock}”时限即将到期：{title}', en: '“{clock}” is nearly due: {title}' },
  clock_breach: { zh: '“{clock}”已超时：{title}', en: '“{clock}” is overdue: {title}' },
  clock_escalate: { zh: '“{clock}”超时升级：{title}', en: '“{clock}” is escalated: {title}' },
  reversal_to_sign: { zh: '有担保书等您签字：{title}', en: 'A guarantee letter waits for your signature: {title}' },
  reversal_to_carry_out: { zh: '签字完成，等您执行返销：{title}', en: 'Signed; to be carried out: {title}' },
  reversal_to_approve: {
    zh: '网点返销超出当月限额，等您审批：{title}',
    en: 'Past the limit of the month, to be approved: {title}',
  },
  reversal_to_verify: {
    zh: '返销结果查不到，需要人工核实：{title}',
    en: 'The outcome cannot be found out; please verify: {title}',
  },
  reversal_to_confirm: { zh: '返销核实结论等您复核：{title}', en: 'An outcome was stated; please confirm: {title}' },
  reversal_confirm: { zh: '可以联系客户做二次确认了：{title}', en: 'The customer can be asked now: {title}' },
  reversal_execute: { zh: '条件齐备，可以执行返销：{title}', en: 'Everything is there; it can be reversed: {title}' },
  reversal_look_up: { zh: '号码状态需要重新查询：{title}', en: 'To be looked up again: {title}' },
  reversal_ask_withdrawal: {
    zh: '客户不同意，请问网点是否撤回：{title}',
    en: 'Refused; ask whether the outlet withdraws: {title}',
  },
  reversal_reversed: { zh: '返销成功，请告知网点：{title}', en: 'Reversed; please tell the outlet: {title}' },
  reversal_failed: { zh: '返销没有办成，请尽快处理：{title}', en: 'Not executed; please see to it: {title}' },
  reversal_unknown: {
    zh: '返销结果待核实，系统正在查询：{title}',
    en: 'The outcome is not known yet; it is being asked for: {title}',
  },
  reversal_manual_review: { zh: '返销转人工核实：{title}', en: 'To be verified by people: {title}' },
  reversal_expired: { zh: '返销超过 72 小时，已关闭：{title}', en: 'More than 72 hours; closed: {title}' },
  reversal_refused: { zh: '客户不同意，返销已关闭：{title}', en: 'Refused by the customer; closed: {title}' },
  reversal_rejected: { zh: '返销申请未获批准：{title}', en: 'The reversal was rejected: {title}' },
  reversal_withdrawn: { zh: '网点撤回了返销申请：{title}', en: 'The outlet has withdrawn it: {title}' },
  reversal_cancelled: { zh: '返销申请已取消：{title}', en: 'The reversal was cancelled: {title}' },
  incident_proposed: {
    zh: '{title}，已有 {count} 件，请核实是否为公共事件。',
    en: '{count} similar tickets have gathered; please see whether it is an incident: {title}',
  },
  incident_update: { zh: '事件 {incident} 有新进展：{title}', en: 'Incident {incident} has an update: {title}' },
  incident_closing: { zh: '事件 {incident} 正在办结：{title}', en: 'Incident {incident} is being closed: {title}' },
  order_withdrawn_by_incident: {
    zh: '事件 {incident} 已办结，您的工单已收回，无需再处理：{title}',
    en: 'Incident {incident} is closed; your order was withdrawn, nothing is left to do: {title}',
  },
  calendar_missing: {
    zh: '{year} 年节假日尚未导入，请在管理页维护工作日历。',
    en: 'The holidays of {year} are not loaded; please see the calendar page.',
  },
  announcement_reminder: {
    zh: '必读公告尚未确认（第 {round} 次提醒）：{title}',
    en: 'To be read and confirmed (reminder {round}): {title}',
  },
  announcement_unreached: {
    zh: '{outlet} 多次外呼未接通，请上门告知公告“{title}”。',
    en: 'Calls to {outlet} reached nobody; please go there and tell it of “{title}”.',
  },
  requisition_waiting: {
    zh: '{name}为工单 {number} 领用贵重备件，等您审批。',
    en: '{name} asks for valuable parts for {number}; please decide.',
  },
  requisition_overdue: {
    zh: '工单 {number} 的领料申请超时未审批，请催办。',
    en: 'Parts asked for on {number} are overdue for a decision; please see to it.',
  },
  requisition_served: {
    zh: '工单 {number} 的领料已同意并出库。',
    en: 'Your parts for {number} were approved and served.',
  },
  requisition_short: {
    zh: '工单 {number} 的领料已同意，但库存不够，到货后再出库。',
    en: 'Your parts for {number} were approved, but there are not enough; serve them when there are.',
  },
  requisition_refused: {
    zh: '工单 {number} 的领料没有同意：{reason}',
    en: 'Your parts for {number} were refused: {reason}',
  },
  count_waiting: {
    zh: '{store}的盘点差异较大，等您复核：{title}',
    en: 'A count in {store} found much; please confirm: {title}',
  },
  count_booked: { zh: '{store}的盘点已复核入账：{title}', en: 'Your count in {store} is booked: {title}' },
  count_rejected: { zh: '{store}的盘点不予入账：{reason}', en: 'Your count in {store} was rejected: {reason}' },
  write_off_waiting: {
    zh: '{store}有贵重备件或较大金额报废，等您复核：{title}',
    en: 'A write-off in {store} takes your confirmation: {title}',
  },
  write_off_booked: { zh: '{store}的报废已复核入账：{title}', en: 'Your write-off in {store} is booked: {title}' },
  write_off_rejected: { zh: '{store}的报废不予入账：{reason}', en: 'Your write-off in {store} was rejected: {reason}' },
  reconciliation_difference: {
    zh: '{day} 的返销对账发现 {count} 处差异，请逐条核实处理。',
    en: 'Reconciling the reversals of {day} found {count} difference(s); please look into each of them.',
  },
};

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
  calendar_missing: {
    zh: '{year} 年节假日尚未导入，请在管理页维护工作日历。',
    en: 'The holidays of {year} are not loaded; please see the calendar page.',
  },
  reconciliation_difference: {
    zh: '{day} 的返销对账发现 {count} 处差异，请逐条核实处理。',
    en: 'Reconciling the reversals of {day} found {count} difference(s); please look into each of them.',
  },
};

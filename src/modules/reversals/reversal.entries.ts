import type { Bilingual } from '../../shared/language.js';
import { customerAnswers, numberStates } from './reversal.policy.js';
import { gatewayRefusalLabels } from './reversal.words.js';

/** Entries of the timeline that the system makes. */
export const entryLabels: Readonly<Record<string, Bilingual>> = {
  looked_up: { zh: '查询充值系统', en: 'Looked up' },
  look_up_failed: { zh: '充值系统没有回应', en: 'The recharge system did not answer' },
  start_over: { zh: '申请内容有变，重新办理', en: 'The facts were changed: it starts over' },
  went_reversed: { zh: '返销成功', en: 'Reversed' },
  went_failed: { zh: '返销未成功', en: 'Not executed' },
  went_unknown: { zh: '结果待核实', en: 'Outcome not known' },
  went_manual_review: { zh: '转人工核实', en: 'To be verified by people' },
  went_expired: { zh: '超过 72 小时，关闭', en: 'More than 72 hours: closed' },
};

const callers: Readonly<Record<string, Bilingual>> = {
  designated: { zh: '指定号码来电', en: 'Called from a designated number' },
  other: { zh: '不是指定号码来电', en: 'Not called from a designated number' },
};

const results: Readonly<Record<string, Bilingual>> = {
  ...customerAnswers,
  unreached: { zh: '没有联系上', en: 'Not reached' },
  declines: { zh: '不同意撤回', en: 'Does not withdraw' },
  signed: { zh: '同意担保，签字', en: 'Signed' },
  rejected: { zh: '驳回', en: 'Rejected' },
  approved: { zh: '同意超限办理', en: 'Approved' },
  moved: { zh: '网关已返销', en: 'The gateway has reversed it' },
  not_moved: { zh: '网关没有返销', en: 'The gateway has not reversed it' },
};

/** Where a result means something else than to the customer. */
const resultsOf: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  withdrawal: { agrees: { zh: '同意撤回', en: 'Withdraws' } },
};

const overLimit: Bilingual = {
  zh: '网点当月已超限额，须班长审批',
  en: 'past the limit of the month: a supervisor approves',
};
const differs: Bilingual = { zh: '充值系统的记录与申请不一致', en: 'the recharge system says something else' };

const textIn = (change: Readonly<Record<string, unknown>>, name: string): string => {
  const value = change[name];
  return typeof value === 'string' ? value : '';
};

const isState = (value: string): value is keyof typeof numberStates => Object.hasOwn(numberStates, value);

function foundWords(change: Readonly<Record<string, unknown>>): Bilingual {
  const state = textIn(change, 'numberState');
  const parts: Bilingual[] = [];
  if (isState(state))
    parts.push({ zh: `号码状态：${numberStates[state].zh}`, en: `Number: ${numberStates[state].en}` });
  if (change.differs) parts.push(differs);
  if (change.overLimit === true) parts.push(overLimit);
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

/** What an entry says in words; nothing for those whose label says it all. */
export function tellEntry(kind: string, change: Readonly<Record<string, unknown>>): Bilingual | undefined {
  if (kind === 'looked_up') return foundWords(change);
  const result = textIn(change, 'result');
  return (
    resultsOf[kind]?.[result] ??
    results[result] ??
    callers[textIn(change, 'caller')] ??
    gatewayRefusalLabels[textIn(change, 'refusal')]
  );
}

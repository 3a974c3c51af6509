import { HOUR } from '../../shared/duration.js';
import type { Bilingual } from '../../shared/language.js';
import type { Role } from '../../shared/roles.js';

/**
 * The decision table of the mistaken air recharge (空中充返销, flows.md): what is known of a request -> which way it goes
 * now, what is missing on that way, who signs. Server, screens and docs read this one table; rows are tried in their
 * order, the first whose conditions all hold decides.
 */
export const reversalRule = {
  version: 1,
  from: '2026-11-22',
  /** More than this since the recharge and nothing is carried out; exactly this is still in time. */
  limitMs: 72 * HOUR,
  /** Tries of the hotline, each logged, before a customer counts as not reached. */
  attempts: 3,
  /** A wrong amount from here on may go by guarantee when the customer cannot be reached. Fen. */
  highValueFen: 20_000,
  unreachedHighValue: 'guarantee',
  decision: {
    zh: '流程图注 1 写“72 小时内联系不上不予返销”，图中又画有担保分支，两处不一致；按担保分支办理。',
    en: 'Note 1 of the chart (not reached within 72 h: no reversal) and its guarantee branch disagree; the branch is followed.',
  },
} as const satisfies ReversalRule;

export interface ReversalRule {
  version: number;
  /** The day from which it holds. */
  from: string;
  limitMs: number;
  attempts: number;
  highValueFen: number;
  unreachedHighValue: 'guarantee' | 'expire';
  decision: Bilingual;
}

export const numberStates = {
  normal: { zh: '正常', en: 'In use' },
  not_activated: { zh: '未开通', en: 'Not activated' },
  pre_cancelled: { zh: '预销户', en: 'About to be cancelled' },
  suspended: { zh: '报停', en: 'Suspended by the customer' },
  stopped: { zh: '停机', en: 'Stopped' },
} as const satisfies Record<string, Bilingual>;
export type NumberState = keyof typeof numberStates;

export const mistakes = {
  wrong_number: { zh: '号码充错', en: 'Wrong number' },
  wrong_amount: { zh: '金额充错', en: 'Wrong amount' },
  duplicate: { zh: '重复充值', en: 'Recharged twice' },
} as const satisfies Record<string, Bilingual>;
export type Mistake = keyof typeof mistakes;

/** What the customer says to the hotline. */
export const customerAnswers = {
  agrees: { zh: '同意返销', en: 'Agrees' },
  refuses: { zh: '不同意', en: 'Refuses' },
  not_theirs_refuses: { zh: '承认不是自己充的，仍不同意', en: 'Says the money is not theirs, but refuses' },
} as const satisfies Record<string, Bilingual>;
export type CustomerAnswer = keyof typeof customerAnswers;

/** Everything that the decision looks at. */
export interface ReversalFacts {
  /** From the call record, never typed; nothing while a request of the portal waits for its call. */
  caller: 'designated' | 'other' | null;
  sinceRechargeMs: number;
  /** What the carrier's system said; nothing until it has answered: never guessed. */
  numberState: NumberState | null;
  mistake: Mistake;
  amountFen: number;
  /** The outlet has spoken to the customer before it called, and the customer agreed. */
  outletConsent: boolean;
  /** What the customer said when the hotline asked, the last time it reached them. */
  hotlineAnswer: CustomerAnswer | null;
  /** Tries of the hotline that did not reach the customer. */
  attempts: number;
  /** What the outlet heard when it went on by itself, after the hotline had not reached the customer. */
  outletHeard: 'agrees' | 'refuses' | null;
  /** What the outlet said to withdrawing, after its customer had refused. */
  withdrawal: 'agrees' | 'declines' | null;
  /** The outlet has asked its customer once more, having declined to withdraw. */
  reconfirmed: boolean;
  letter: boolean;
  signature: 'signed' | 'rejected' | null;
  /** The outlet's month is past its limit in number or amount. */
  overLimit: boolean;
  approval: 'approved' | 'rejected' | null;
}

type Condition = (facts: ReversalFacts, rule: ReversalRule) => boolean;

export const conditions = {
  late: (f, rule) => f.sinceRechargeMs > rule.limitMs,
  otherCaller: (f) => f.caller === 'other',
  notCalled: (f) => f.caller === null,
  stateUnknown: (f) => f.numberState === null,
  guaranteedState: (f) => f.numberState !== 'normal',
  noOutletConsent: (f) => !f.outletConsent,
  agrees: (f) => f.hotlineAnswer === 'agrees',
  refuses: (f) => f.hotlineAnswer !== null && f.hotlineAnswer !== 'agrees',
  unreached: (f, rule) => f.attempts >= rule.attempts,
  highValue: (f, rule) =>
    f.mistake === 'duplicate' || (f.mistake === 'wrong_amount' && f.amountFen >= rule.highValueFen),
  guaranteeBranch: (_f, rule) => rule.unreachedHighValue === 'guarantee',
  outletHeardAgrees: (f) => f.outletHeard === 'agrees',
  outletHeardRefuses: (f) => f.outletHeard === 'refuses',
  withdraws: (f) => f.withdrawal === 'agrees',
  declines: (f) => f.withdrawal === 'declines',
  reconfirmed: (f) => f.reconfirmed,
  noLetter: (f) => !f.letter,
  signRejected: (f) => f.signature === 'rejected',
  unsigned: (f) => f.signature === null,
  approvalRejected: (f) => f.overLimit && f.approval === 'rejected',
  unapproved: (f) => f.overLimit && f.approval === null,
} satisfies Record<string, Condition>;
export type ConditionName = keyof typeof conditions;

/** Where a request stands. `final` ways end it. */
export const ways = {
  expired: { final: true },
  turned_away: { final: false },
  await_call: { final: false },
  look_up: { final: false },
  first_consent: { final: false },
  confirm: { final: false },
  outlet_contacts: { final: false },
  ask_withdrawal: { final: false },
  outlet_reconfirms: { final: false },
  letter: { final: false },
  sign: { final: false },
  approve: { final: false },
  carry_out: { final: false },
  execute: { final: false },
  refused: { final: true },
  rejected: { final: true },
  withdrawn: { final: true },
  cancelled: { final: true },
} as const;
export type Way = keyof typeof ways;

export type Signer = Extract<Role, 'channel_manager' | 'channel_supervisor'>;

export interface DecisionRow {
  when: readonly ConditionName[];
  way: Way;
  /** On the guarantee path: whose signature it takes. */
  signer?: Signer;
}

/** The guarantee path (flows.md, 6): letter, signature, approval past the limit, then a county manager carries it out. */
const guarantee = (when: readonly ConditionName[], signer: Signer): DecisionRow[] => [
  { when: [...when, 'signRejected'], way: 'rejected', signer },
  { when: [...when, 'noLetter'], way: 'letter', signer },
  { when: [...when, 'unsigned'], way: 'sign', signer },
  { when: [...when, 'approvalRejected'], way: 'rejected', signer },
  { when: [...when, 'unapproved'], way: 'approve', signer },
  { when, way: 'carry_out', signer },
];

export const decisionTable: readonly DecisionRow[] = [
  { when: ['late'], way: 'expired' },
  { when: ['otherCaller'], way: 'turned_away' },
  { when: ['notCalled'], way: 'await_call' },
  { when: ['stateUnknown'], way: 'look_up' },
  ...guarantee(['guaranteedState'], 'channel_manager'),
  { when: ['refuses'], way: 'refused' },
  { when: ['noOutletConsent'], way: 'first_consent' },
  { when: ['agrees', 'approvalRejected'], way: 'rejected' },
  { when: ['agrees', 'unapproved'], way: 'approve' },
  { when: ['agrees'], way: 'execute' },
  ...guarantee(['unreached', 'highValue', 'guaranteeBranch'], 'channel_supervisor'),
  { when: ['unreached', 'outletHeardAgrees'], way: 'confirm' },
  { when: ['unreached', 'outletHeardRefuses', 'withdraws'], way: 'withdrawn' },
  { when: ['unreached', 'outletHeardRefuses', 'declines', 'reconfirmed'], way: 'cancelled' },
  { when: ['unreached', 'outletHeardRefuses', 'declines'], way: 'outlet_reconfirms' },
  { when: ['unreached', 'outletHeardRefuses'], way: 'ask_withdrawal' },
  { when: ['unreached'], way: 'outlet_contacts' },
  { when: [], way: 'confirm' },
];

/** What has to be on record before money moves. */
export const evidenceKinds = [
  'caller',
  'number_state',
  'outlet_consent',
  'hotline_consent',
  'letter',
  'signature',
  'approval',
] as const;
export type Evidence = (typeof evidenceKinds)[number];

/** Whether a piece of evidence is there, whatever has become of the request. */
export const onRecord: Record<Evidence, (facts: ReversalFacts) => boolean> = {
  caller: (f) => f.caller === 'designated',
  number_state: (f) => f.numberState !== null,
  outlet_consent: (f) => f.outletConsent,
  hotline_consent: (f) => f.hotlineAnswer === 'agrees',
  letter: (f) => f.letter,
  signature: (f) => f.signature === 'signed',
  approval: (f) => !f.overLimit || f.approval === 'approved',
};

/** What each path needs before money may move. */
export const neededOn = {
  confirmation: ['caller', 'number_state', 'outlet_consent', 'hotline_consent', 'approval'],
  guarantee: ['caller', 'number_state', 'letter', 'signature', 'approval'],
} as const satisfies Record<string, readonly Evidence[]>;

export interface ReversalVerdict {
  way: Way;
  signer: Signer | null;
  /** What this way still needs before money may move; nothing for what has ended. */
  missing: readonly Evidence[];
}

export function decideReversal(facts: ReversalFacts, rule: ReversalRule = reversalRule): ReversalVerdict {
  const row = decisionTable.find(({ when }) => when.every((name) => conditions[name](facts, rule)));
  if (!row) throw new Error('The last row of the decision table always holds');
  const { way, signer = null } = row;
  const needed = ways[way].final ? [] : neededOn[signer ? 'guarantee' : 'confirmation'];
  return { way, signer, missing: needed.filter((kind) => !onRecord[kind](facts)) };
}

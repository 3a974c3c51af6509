import type { GuardFunction, Transition } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';
import { dossierOf, verdictOf } from './dossier.policy.js';
import type { Way } from './reversal.policy.js';
import { wayWords } from './reversal.words.js';

/**
 * The steps of a reversal. Which of them are open is the decision table's to say: a step belongs to the ways on which it
 * is asked for. Once money may be moving, no step but finding out is open.
 */
export const reversalStates = {
  in_hand: { zh: '热线办理', en: 'With the hotline' },
  with_outlet: { zh: '等待网点', en: 'With the outlet' },
  to_sign: { zh: '待县公司签字', en: 'To be signed' },
  to_approve: { zh: '待超限审批', en: 'To be approved' },
  to_carry_out: { zh: '待县公司执行', en: 'To be carried out' },
  executing: { zh: '执行中', en: 'Executing' },
  unknown: { zh: '处理中/待核实', en: 'Outcome not known yet' },
  failed: { zh: '执行未成功', en: 'Not executed' },
  manual_review: { zh: '待人工核实', en: 'To be verified by people' },
  reversed: { zh: '已返销', en: 'Reversed' },
  expired: { zh: '已超时', en: 'Expired' },
  refused: { zh: '客户不同意', en: 'Customer refused' },
  rejected: { zh: '未获批准', en: 'Rejected' },
  withdrawn: { zh: '网点撤回', en: 'Withdrawn' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>;

export type ReversalState = keyof typeof reversalStates;

/** The decision table and the gateway's word lead to these, not the steps themselves. */
export const enteredStates: readonly string[] = Object.keys(reversalStates).filter((state) => state !== 'cancelled');

export const reversalActions = {
  accept_call: { zh: '受理来电', en: 'Take the call' },
  look_up: { zh: '再查一次', en: 'Look up again' },
  outlet_asked: { zh: '网点已征得客户同意', en: 'The outlet has the consent' },
  contact: { zh: '联系客户', en: 'Call the customer' },
  outlet_heard: { zh: '登记网点联系结果', en: 'Record what the outlet heard' },
  withdrawal: { zh: '登记是否撤回', en: 'Record whether it withdraws' },
  reconfirm: { zh: '网点已再次核实', en: 'The outlet has asked once more' },
  letter: { zh: '提交担保书', en: 'File the guarantee letter' },
  sign: { zh: '签字', en: 'Sign' },
  approve: { zh: '超限审批', en: 'Decide past the limit' },
  execute: { zh: '执行返销', en: 'Reverse now' },
  carry_out: { zh: '执行返销', en: 'Carry out' },
  propose_outcome: { zh: '提出核实结论', en: 'State the outcome' },
  confirm_outcome: { zh: '复核结论', en: 'Confirm the outcome' },
} as const satisfies Record<string, Bilingual>;

export type ReversalAction = keyof typeof reversalActions;

/** The ways on which a step is asked for. */
export const waysOf = {
  accept_call: ['await_call', 'turned_away'],
  look_up: ['look_up'],
  outlet_asked: ['first_consent'],
  contact: ['confirm', 'outlet_contacts', 'letter', 'sign'],
  outlet_heard: ['outlet_contacts'],
  withdrawal: ['ask_withdrawal'],
  reconfirm: ['outlet_reconfirms'],
  letter: ['letter'],
  sign: ['sign'],
  approve: ['approve'],
  execute: ['execute'],
  carry_out: ['carry_out'],
} as const satisfies Partial<Record<ReversalAction, readonly Way[]>>;

/** What the guards look at. */
export interface ReversalSubject {
  roles: readonly StepTaker[];
  now: number;
  userId: string;
  ownOutlet: boolean;
  openedBy: string | null;
  topic: string;
  fields: Readonly<Record<string, unknown>>;
  dossier: unknown;
}

type Guard = GuardFunction<ReversalSubject & { state: string }>;

const onWay =
  (open: readonly Way[]): Guard =>
  (subject) => {
    const { way } = verdictOf(subject, subject.now);
    if (way === 'expired') return { code: 'reversal.expired' };
    return open.includes(way) ? undefined : { code: 'reversal.not_now', params: { way: wayWords[way].label } };
  };

const wayGuards: Readonly<Record<string, Guard>> = Object.fromEntries(
  Object.entries(waysOf).map(([action, open]) => [`on:${action}`, onWay(open)]),
);

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });

export const reversalGuards: Readonly<Record<string, Guard>> = {
  ...wayGuards,
  inTime: (s) => (verdictOf(s, s.now).way === 'expired' ? no('reversal.expired') : undefined),
  // After the hotline has reached nobody the customer may still be reached; a guarantee for the number's state needs nobody.
  customerAsked: (s) => (dossierOf(s).numberState === 'normal' ? undefined : no('reversal.no_customer_needed')),
  ownSigner: (s) => {
    const { signer } = verdictOf(s, s.now);
    return signer && s.roles.includes(signer) ? undefined : no('reversal.other_signer');
  },
  notIntake: (s) =>
    dossierOf(s).intakeBy === s.userId || s.openedBy === s.userId ? no('reversal.you_took_it_in') : undefined,
  notSigner: (s) => (dossierOf(s).signedBy === s.userId ? no('reversal.you_signed') : undefined),
  proposed: (s) => (dossierOf(s).proposal ? undefined : no('reversal.nothing_proposed')),
  notProposer: (s) => (dossierOf(s).proposal?.by === s.userId ? no('reversal.you_proposed') : undefined),
};

const hotline: readonly Role[] = ['agent', 'supervisor'];
const county: readonly Role[] = ['channel_manager', 'channel_supervisor'];
/** Before money may be moving. */
const deciding: readonly ReversalState[] = [
  'in_hand',
  'with_outlet',
  'to_sign',
  'to_approve',
  'to_carry_out',
  'failed',
];
const everywhere = Object.keys(reversalStates);
const live: readonly ReversalState[] = [...deciding, 'executing', 'unknown', 'manual_review'];

type Row = Transition<string, string, Role, string>;

const step = (action: ReversalAction, by: readonly Role[], guards: readonly string[] = []): Row => ({
  from: deciding,
  action,
  to: '=',
  by,
  guards: [`on:${action}`, ...guards],
});

/** Partners act for their own outlet only; the hotline writes down what it is told on the phone. */
const byBoth = (action: ReversalAction): Row[] => [step(action, ['partner'], ['ownOutlet']), step(action, hotline)];

export const reversalTransitions: readonly Row[] = [
  step('accept_call', hotline),
  step('look_up', hotline),
  ...byBoth('outlet_asked'),
  ...byBoth('outlet_heard'),
  ...byBoth('withdrawal'),
  ...byBoth('reconfirm'),
  ...byBoth('letter'),
  step('contact', hotline, ['customerAsked']),
  step('sign', county, ['ownSigner', 'notIntake']),
  step('approve', ['supervisor'], ['notIntake']),
  step('execute', hotline),
  step('carry_out', ['channel_manager'], ['notIntake', 'notSigner']),
  { from: ['manual_review'], action: 'propose_outcome', to: '=', by: hotline },
  {
    from: ['manual_review'],
    action: 'confirm_outcome',
    to: '=',
    by: ['supervisor'],
    guards: ['proposed', 'notProposer'],
  },
  { from: deciding, action: 'edit', to: '=', by: hotline, guards: ['inTime'] },
  { from: deciding, action: 'cancel', to: 'cancelled', by: ['partner'], guards: ['ownOutlet'], stops: ['all'] },
  { from: deciding, action: 'cancel', to: 'cancelled', by: hotline, stops: ['all'] },
  { from: live, action: 'take', to: '=', by: hotline, guards: ['notOwner'] },
  { from: live, action: 'hand_over', to: '=', by: hotline },
  { from: live, action: 'nudge', to: '=', by: ['partner'], guards: ['ownOutlet', 'notNudged'] },
  { from: everywhere, action: 'note', to: '=', by: [...hotline, ...county] },
  { from: everywhere, action: 'link', to: '=', by: hotline },
];

import type { GuardFunction, Transition } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';
import { type FaultDossier, faultOf, isPriceSettled } from './fault.dossier.policy.js';

/** The life of a fault (flows.md, "Fault report"): looked at, given to a team, repaired, confirmed by who reported it. */
export const faultStates = {
  reported: { zh: '待派修', en: 'Reported' },
  dispatched: { zh: '待接单', en: 'With the team' },
  assigned: { zh: '已指派', en: 'Assigned' },
  accepted: { zh: '已接单', en: 'Accepted' },
  appointed: { zh: '已预约', en: 'Appointment made' },
  on_site: { zh: '已到场', en: 'On site' },
  waiting_parts: { zh: '待配件', en: 'Waiting for parts' },
  waiting_supplier: { zh: '待厂家', en: 'Waiting for the supplier' },
  quoted: { zh: '待确认报价', en: 'Price to be agreed' },
  fixed: { zh: '待确认修复', en: 'Fixed, to be confirmed' },
  joined: { zh: '已并入同一设备的报修', en: 'Joined to the same asset’s' },
  closed: { zh: '已办结', en: 'Closed' },
  not_repaired: { zh: '未维修（不同意报价）', en: 'Not repaired: price refused' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
} as const satisfies Record<string, Bilingual>;
export type FaultState = keyof typeof faultStates;

export const faultActions = {
  reply: { zh: '按指引已解决', en: 'Solved by the guide' },
  dispatch: { zh: '派修', en: 'Dispatch' },
  assign: { zh: '指派维护人员', en: 'Assign' },
  accept: { zh: '接单', en: 'Accept' },
  release: { zh: '退回班组', en: 'Give back to the team' },
  return: { zh: '退回热线', en: 'Return to the hotline' },
  tell_price: { zh: '告知报价', en: 'Tell the price' },
  waive_price: { zh: '不收费', en: 'Nothing to pay' },
  agree_price: { zh: '同意报价', en: 'Agree to the price' },
  refuse_price: { zh: '不同意报价', en: 'Refuse the price' },
  appoint: { zh: '预约上门', en: 'Make an appointment' },
  arrive: { zh: '已到场', en: 'Arrive' },
  wait_parts: { zh: '等待配件', en: 'Wait for parts' },
  wait_supplier: { zh: '等待厂家', en: 'Wait for the supplier' },
  carry_on: { zh: '继续维修', en: 'Carry on' },
  fix_remote: { zh: '远程修复', en: 'Fixed remotely' },
  fix: { zh: '修复完成', en: 'Fixed on site' },
  progress: { zh: '登记进展', en: 'Record progress' },
  confirm: { zh: '确认修好', en: 'Confirm' },
  reopen: { zh: '没有修好', en: 'Not fixed' },
  cancel: { zh: '撤销', en: 'Cancel' },
  regrade: { zh: '调整紧急程度', en: 'Change severity' },
  review: { zh: '班组复核', en: 'Review' },
  tell_main: { zh: '通报进展', en: 'Tell what became of it' },
  remind: { zh: '提醒确认', en: 'Asked to confirm' },
  lapse: { zh: '逾期未确认，自动办结', en: 'Closed: not confirmed in time' },
  close_with_main: { zh: '随主单办结', en: 'Close with the main one' },
} as const satisfies Record<string, Bilingual>;
export type FaultAction = keyof typeof faultActions;

/** What the guards look at. */
export interface FaultSubject {
  dossier: unknown;
  userId: string;
  order: { mine: boolean; claimedByName: string | null } | null;
}

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });
const unless = (holds: (fault: FaultDossier, subject: FaultSubject) => boolean, code: string) => (s: FaultSubject) =>
  holds(faultOf(s), s) ? undefined : no(code);

export const faultGuards = {
  assignedToMe: ({ order }) =>
    order?.mine ? undefined : no('ticket.already_claimed', { by: order?.claimedByName ?? '' }),
  priceSettled: unless(isPriceSettled, 'fault.price_first'),
  toBePaid: unless(({ underWarranty }) => !underWarranty, 'fault.under_warranty'),
  priceOpen: unless((fault) => !isPriceSettled(fault), 'fault.price_is_settled'),
  reviewDue: unless(({ review }) => review === 'due', 'fault.no_review_due'),
  // Whoever repaired it does not look at it again.
  notOwnWork: unless(({ fix }, { userId }) => fix?.byId !== userId, 'fault.own_work'),
} satisfies Record<string, GuardFunction<FaultSubject>>;

const hotline: readonly Role[] = ['agent', 'supervisor'];
const team: readonly Role[] = ['maintainer', 'department_lead', 'handler'];
const system: readonly StepTaker[] = ['system'];
const inHand: readonly FaultState[] = ['accepted', 'appointed', 'on_site', 'waiting_parts', 'waiting_supplier'];
const beforeWork: readonly FaultState[] = ['reported', 'dispatched', 'assigned'];
const live: readonly FaultState[] = [...beforeWork, ...inHand, 'quoted', 'fixed'];
const everywhere = Object.keys(faultStates);
const own = ['orderClaimed', 'mine'] as const;

type Row = Transition<string, string, StepTaker, string>;

/** A step of those who repair, on what they have taken. */
const work = (
  action: FaultAction,
  from: readonly FaultState[],
  to: FaultState | '=',
  guards: readonly string[] = [],
): Row => ({
  from,
  action,
  to,
  by: team,
  guards: [...own, ...guards],
});

/** Partners act for their own outlet only; the hotline writes down what it is told on the phone. */
const byReporter = (row: Omit<Row, 'by'>): Row[] => [
  { ...row, by: ['partner'], guards: ['ownOutlet', ...(row.guards ?? [])] },
  { ...row, by: hotline },
];

export const faultTransitions: readonly Row[] = [
  ...byReporter({ from: ['reported'], action: 'reply', to: 'closed', stops: ['all'] }),
  { from: ['reported'], action: 'dispatch', to: 'dispatched', by: hotline, starts: ['handle'], stops: ['dispatch'] },
  {
    from: ['dispatched', 'assigned', ...inHand],
    action: 'assign',
    to: 'assigned',
    by: ['department_lead'],
    guards: ['orderLive', 'ownDepartment'],
  },
  {
    from: ['dispatched', 'assigned', ...inHand],
    action: 'assign',
    to: 'assigned',
    by: ['supervisor'],
    guards: ['orderLive'],
  },
  { from: ['assigned'], action: 'accept', to: 'accepted', by: team, guards: ['assignedToMe'], stops: ['reply'] },
  // Who comes second is told who has it.
  {
    from: ['dispatched', 'assigned', ...inHand],
    action: 'accept',
    to: 'accepted',
    by: team,
    guards: ['orderOpen', 'ownDepartment'],
    stops: ['reply'],
  },
  work('release', ['assigned', ...inHand], 'dispatched'),
  {
    from: ['dispatched', 'assigned', ...inHand],
    action: 'return',
    to: 'reported',
    by: team,
    guards: ['orderLive', 'ownDepartment'],
    starts: ['dispatch'],
    stops: ['handle'],
  },
  { ...work('tell_price', inHand, 'quoted', ['toBePaid']), pauses: true },
  work('waive_price', inHand, '=', ['toBePaid', 'priceOpen']),
  ...byReporter({ from: ['quoted'], action: 'agree_price', to: '<', resumes: true }),
  { ...work('agree_price', ['quoted'], '='), to: '<', resumes: true },
  ...byReporter({ from: ['quoted'], action: 'refuse_price', to: 'not_repaired', stops: ['all'] }),
  { ...work('refuse_price', ['quoted'], 'not_repaired'), stops: ['all'] },
  work('appoint', inHand, 'appointed'),
  work('arrive', ['accepted', 'appointed', 'waiting_parts', 'waiting_supplier'], 'on_site'),
  work('wait_parts', ['accepted', 'appointed', 'on_site'], 'waiting_parts', ['priceSettled']),
  work('wait_supplier', ['accepted', 'appointed', 'on_site'], 'waiting_supplier', ['priceSettled']),
  work('carry_on', ['waiting_parts', 'waiting_supplier'], 'accepted'),
  { ...work('fix_remote', ['accepted', 'appointed'], 'fixed', ['priceSettled']), stops: ['handle'] },
  { ...work('fix', ['on_site', 'waiting_supplier'], 'fixed', ['priceSettled']), stops: ['handle'] },
  work('progress', inHand, '='),
  ...byReporter({ from: ['fixed'], action: 'confirm', to: 'closed', stops: ['all'] }),
  ...byReporter({
    from: ['fixed', 'closed'],
    action: 'reopen',
    to: 'dispatched',
    guards: ['notTooOld'],
    starts: ['reply', 'handle'],
  }),
  ...byReporter({ from: [...beforeWork, 'joined'], action: 'cancel', to: 'cancelled', stops: ['all'] }),
  { from: [...beforeWork, ...inHand], action: 'regrade', to: '=', by: hotline },
  work('regrade', inHand, '='),
  {
    from: ['closed'],
    action: 'review',
    to: '=',
    by: ['department_lead'],
    guards: ['reviewDue', 'ownDepartment', 'notOwnWork'],
  },
  { from: ['closed'], action: 'review', to: '=', by: ['supervisor'], guards: ['reviewDue'] },
  { from: ['fixed'], action: 'remind', to: '=', by: system },
  { from: ['fixed'], action: 'lapse', to: 'closed', by: system, stops: ['all'] },
  { from: ['joined'], action: 'tell_main', to: '=', by: system },
  { from: ['joined'], action: 'close_with_main', to: 'closed', by: system, stops: ['all'] },
  { from: live, action: 'inform', to: '=', by: hotline },
  { from: live, action: 'take', to: '=', by: hotline, guards: ['notOwner'] },
  { from: live, action: 'hand_over', to: '=', by: hotline },
  {
    from: ['dispatched', 'assigned', ...inHand],
    action: 'nudge',
    to: '=',
    by: ['partner'],
    guards: ['ownOutlet', 'notNudged'],
  },
  { from: ['dispatched', 'assigned', ...inHand], action: 'nudge', to: '=', by: hotline, guards: ['notNudged'] },
  { from: everywhere, action: 'note', to: '=', by: [...hotline, ...team, 'channel_manager', 'channel_supervisor'] },
  { from: everywhere, action: 'link', to: '=', by: hotline },
];

/** Whose turn it is in each state: the hotline's queues are drawn by it. */
export const faultDesks = {
  reported: 'to_dispatch',
  dispatched: 'department',
  assigned: 'department',
  accepted: 'department',
  appointed: 'department',
  on_site: 'department',
  waiting_parts: 'department',
  waiting_supplier: 'department',
  quoted: 'waiting',
  fixed: 'replied',
  joined: 'replied',
  closed: 'done',
  not_repaired: 'done',
  cancelled: 'done',
} as const satisfies Record<FaultState, string>;

export const isFaultState = (state: string): state is FaultState => Object.hasOwn(faultStates, state);

import type { FlowTable, GuardFunction, Transition } from '../../shared/flow.js';
import type { Role, StepTaker } from '../../shared/roles.js';
import type { Refusal } from '../../shared/refusal.js';

/**
 * The flow that every service line shares (flows.md, "Ticket"). A department never closes a ticket: it gives a result
 * back, the hotline tells the partner, then it closes. The partner's clocks never stop for a return or a transfer.
 */
export const ticketStates = {
  registered: { zh: '待派发', en: 'To dispatch' },
  dispatched: { zh: '已派发', en: 'Dispatched' },
  in_progress: { zh: '处理中', en: 'In progress' },
  planned: { zh: '已有方案', en: 'Planned' },
  waiting: { zh: '等待网点', en: 'Waiting for partner' },
  arbitration: { zh: '待仲裁', en: 'In arbitration' },
  answered: { zh: '待回复', en: 'To reply' },
  replied: { zh: '已回复', en: 'Replied' },
  closed: { zh: '已办结', en: 'Closed' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
} as const;

export type TicketState = keyof typeof ticketStates;

export const ticketActions = {
  dispatch: { zh: '派发', en: 'Dispatch' },
  add_order: { zh: '加派部门', en: 'Add department' },
  claim: { zh: '签收', en: 'Claim' },
  release: { zh: '放回队列', en: 'Put back' },
  assign: { zh: '指派', en: 'Assign' },
  answer: { zh: '答复热线', en: 'Answer' },
  plan: { zh: '提出方案', en: 'Plan' },
  tell_plan: { zh: '告知方案', en: 'Tell the plan' },
  return: { zh: '退回', en: 'Return' },
  transfer: { zh: '转办', en: 'Transfer' },
  rule: { zh: '裁定', en: 'Rule' },
  recall: { zh: '收回工单', en: 'Recall order' },
  ask: { zh: '询问网点', en: 'Ask the partner' },
  respond: { zh: '补充说明', en: 'Respond' },
  inform: { zh: '告知进展', en: 'Tell progress' },
  reply: { zh: '回复网点', en: 'Reply' },
  confirm: { zh: '确认解决', en: 'Confirm' },
  reopen: { zh: '重新打开', en: 'Reopen' },
  cancel: { zh: '撤销', en: 'Cancel' },
  edit: { zh: '修改', en: 'Edit' },
  take: { zh: '由我跟进', en: 'Take over' },
  hand_over: { zh: '移交跟进', en: 'Hand over' },
  note: { zh: '内部备注', en: 'Note' },
  nudge: { zh: '催办', en: 'Nudge' },
  link: { zh: '关联工单', en: 'Link' },
  merge: { zh: '并入', en: 'Merge' },
} as const;

export type TicketAction = keyof typeof ticketActions;

export type OrderState = 'open' | 'claimed' | 'answered' | 'returned' | 'transferred' | 'withdrawn';

/** What the guards look at: the ticket, the actor's relation to it, and the work order that is meant. */
export interface TicketSubject {
  state: string;
  roles: readonly StepTaker[];
  now: number;
  ownOutlet: boolean;
  ownTicket: boolean;
  owned: boolean;
  returnCount: number;
  planTold: boolean;
  closedAt: number | null;
  nudgedAt: number | null;
  /** Who acts, who opened it, and what its line keeps: for the guards of lines. */
  userId: string;
  openedBy: string | null;
  topic: string;
  fields: Readonly<Record<string, unknown>>;
  dossier: unknown;
  /** What the shared steps of other features have left at it, by their names. */
  marks: Readonly<Record<string, unknown>>;
  /** Orders that no department has finished with. */
  openOrders: number;
  claimedOrders: number;
  workDone: boolean;
  order: {
    state: OrderState;
    ownDepartment: boolean;
    mine: boolean;
    binding: boolean;
    claimedByName: string | null;
  } | null;
}

export const reopenWithinDays = 7;
export const nudgeEveryMs = 30 * 60_000;

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });
const day = 86_400_000;

export const ticketGuards = {
  ownOutlet: (t) => (t.roles.includes('partner') && !t.ownOutlet ? no('ticket.not_your_outlet') : undefined),
  orderOpen: (t) => {
    if (!t.order) return no('ticket.no_order_of_yours');
    if (t.order.state === 'claimed') return no('ticket.already_claimed', { by: t.order.claimedByName ?? '' });
    return t.order.state === 'open' ? undefined : no('ticket.order_finished');
  },
  orderLive: (t) => {
    if (!t.order) return no('ticket.no_order_of_yours');
    return t.order.state === 'open' || t.order.state === 'claimed' ? undefined : no('ticket.order_finished');
  },
  orderClaimed: (t) => {
    if (!t.order) return no('ticket.no_order_of_yours');
    if (t.order.state === 'open') return no('ticket.claim_first');
    return t.order.state === 'claimed' ? undefined : no('ticket.order_finished');
  },
  ownDepartment: (t) => (t.order?.ownDepartment ? undefined : no('ticket.not_your_department')),
  mine: (t) =>
    t.order?.mine || (t.roles.includes('department_lead') && t.order?.ownDepartment)
      ? undefined
      : no('ticket.claimed_by_other', { by: t.order?.claimedByName ?? '' }),
  lastOrder: (t) => (t.openOrders <= 1 ? undefined : no('ticket.other_orders_open', { count: t.openOrders - 1 })),
  otherOrders: (t) => (t.openOrders > 1 ? undefined : no('ticket.waits_for_partner')),
  otherClaimed: (t) =>
    t.claimedOrders - (t.order?.state === 'claimed' ? 1 : 0) > 0 ? undefined : no('ticket.no_other_claimed'),
  firstReturn: (t) => (t.returnCount === 0 ? undefined : no('ticket.returned_before')),
  notBinding: (t) => (t.order?.binding ? no('ticket.ruling_binds') : undefined),
  noneClaimed: (t) => (t.claimedOrders === 0 ? undefined : no('ticket.work_in_hand')),
  noWorkDone: (t) => (t.workDone ? no('ticket.work_was_done') : undefined),
  someAnswered: (t) => (t.workDone ? undefined : no('ticket.nothing_answered')),
  planUntold: (t) => (t.planTold ? no('ticket.plan_told_already') : undefined),
  notOwner: (t) => (t.ownTicket ? no('ticket.yours_already') : undefined),
  notTooOld: (t) =>
    t.closedAt === null || t.now - t.closedAt <= reopenWithinDays * day
      ? undefined
      : no('ticket.too_old_to_reopen', { days: reopenWithinDays }),
  notNudged: (t) =>
    t.nudgedAt === null || t.now - t.nudgedAt >= nudgeEveryMs
      ? undefined
      : no('ticket.nudged_already', {
          minutes: nudgeEveryMs / 60_000,
          retryAfter: (t.nudgedAt + nudgeEveryMs - t.now) / 1000,
        }),
} satisfies Record<string, GuardFunction<TicketSubject>>;

export type TicketGuard = keyof typeof ticketGuards;

export type TicketTransition = Transition<TicketState, TicketAction, Role, TicketGuard>;

const hotline: readonly Role[] = ['agent', 'supervisor'];
const workers: readonly Role[] = ['handler', 'department_lead', 'maintainer'];
const underWay = ['dispatched', 'in_progress', 'planned'] as const;
const unfinished = ['registered', ...underWay, 'waiting', 'arbitration', 'answered'] as const;

const table: readonly TicketTransition[] = [
  {
    from: ['registered'],
    action: 'dispatch',
    to: 'dispatched',
    by: hotline,
    starts: ['handle', 'plan'],
    stops: ['dispatch'],
  },
  { from: ['dispatched'], action: 'add_order', to: '=', by: hotline, starts: ['handle'] },
  { from: ['in_progress', 'planned'], action: 'add_order', to: '=', by: hotline, starts: ['handle'] },
  { from: ['answered'], action: 'add_order', to: 'dispatched', by: hotline, starts: ['handle'] },
  { from: ['dispatched'], action: 'claim', to: 'in_progress', by: workers, guards: ['orderOpen', 'ownDepartment'] },
  {
    from: ['in_progress', 'planned', 'waiting'],
    action: 'claim',
    to: '=',
    by: workers,
    guards: ['orderOpen', 'ownDepartment'],
  },
  {
    from: ['in_progress', 'planned'],
    action: 'release',
    to: '=',
    by: workers,
    guards: ['orderClaimed', 'mine', 'otherClaimed'],
  },
  {
    from: ['in_progress', 'planned'],
    action: 'release',
    to: 'dispatched',
    by: workers,
    guards: ['orderClaimed', 'mine'],
  },
  {
    from: ['dispatched'],
    action: 'assign',
    to: 'in_progress',
    by: ['department_lead'],
    guards: ['orderLive', 'ownDepartment'],
  },
  {
    from: ['in_progress', 'planned', 'waiting'],
    action: 'assign',
    to: '=',
    by: ['department_lead'],
    guards: ['orderLive', 'ownDepartment'],
  },
  { from: ['dispatched'], action: 'assign', to: 'in_progress', by: ['supervisor'], guards: ['orderLive'] },
  { from: ['in_progress', 'planned', 'waiting'], action: 'assign', to: '=', by: ['supervisor'], guards: ['orderLive'] },
  {
    from: ['in_progress', 'planned'],
    action: 'answer',
    to: 'answered',
    by: workers,
    guards: ['orderClaimed', 'mine', 'lastOrder'],
    stops: ['handle', 'plan'],
  },
  {
    from: ['in_progress', 'planned'],
    action: 'answer',
    to: '=',
    by: workers,
    guards: ['orderClaimed', 'mine'],
    stops: ['handle'],
  },
  {
    from: ['waiting'],
    action: 'answer',
    to: '=',
    by: workers,
    guards: ['orderClaimed', 'mine', 'otherOrders'],
    stops: ['handle'],
  },
  { from: ['in_progress', 'planned'], action: 'plan', to: 'planned', by: workers, guards: ['orderClaimed', 'mine'] },
  {
    from: ['registered', 'dispatched', 'in_progress', 'planned'],
    action: 'plan',
    to: '=',
    by: hotline,
    guards: ['planUntold'],
  },
  {
    from: ['registered', ...underWay],
    action: 'tell_plan',
    to: '=',
    by: hotline,
    guards: ['planUntold'],
    stops: ['plan'],
  },
  {
    from: underWay,
    action: 'return',
    to: 'registered',
    by: workers,
    guards: ['orderLive', 'ownDepartment', 'notBinding', 'firstReturn', 'lastOrder'],
    starts: ['dispatch'],
    stops: ['handle'],
  },
  {
    from: underWay,
    action: 'return',
    to: 'arbitration',
    by: workers,
    guards: ['orderLive', 'ownDepartment', 'notBinding', 'lastOrder'],
    stops: ['handle'],
  },
  {
    from: underWay,
    action: 'return',
    to: '=',
    by: workers,
    guards: ['orderLive', 'ownDepartment', 'notBinding'],
    stops: ['handle'],
  },
  {
    from: underWay,
    action: 'transfer',
    to: '=',
    by: workers,
    guards: ['orderLive', 'ownDepartment', 'notBinding', 'otherClaimed'],
    starts: ['handle'],
    stops: ['handle'],
  },
  {
    from: underWay,
    action: 'transfer',
    to: 'dispatched',
    by: workers,
    guards: ['orderLive', 'ownDepartment', 'notBinding'],
    starts: ['handle'],
    stops: ['handle'],
  },
  { from: ['arbitration'], action: 'rule', to: 'dispatched', by: ['supervisor'], starts: ['handle'] },
  {
    from: ['in_progress', 'planned'],
    action: 'recall',
    to: 'answered',
    by: hotline,
    guards: ['orderOpen', 'lastOrder', 'someAnswered'],
    stops: ['handle', 'plan'],
  },
  {
    from: underWay,
    action: 'recall',
    to: 'registered',
    by: hotline,
    guards: ['orderOpen', 'lastOrder'],
    starts: ['dispatch'],
    stops: ['handle', 'plan'],
  },
  { from: underWay, action: 'recall', to: '=', by: hotline, guards: ['orderOpen'], stops: ['handle'] },
  { from: ['registered', 'in_progress', 'planned'], action: 'ask', to: 'waiting', by: hotline, pauses: true },
  {
    from: ['in_progress', 'planned'],
    action: 'ask',
    to: 'waiting',
    by: workers,
    guards: ['orderClaimed', 'mine'],
    pauses: true,
  },
  { from: ['waiting'], action: 'respond', to: '<', by: ['partner'], guards: ['ownOutlet'], resumes: true },
  { from: ['waiting'], action: 'respond', to: '<', by: hotline, resumes: true },
  { from: unfinished, action: 'inform', to: '=', by: hotline },
  {
    from: ['registered', 'answered'],
    action: 'reply',
    to: 'replied',
    by: hotline,
    stops: ['dispatch', 'reply', 'plan'],
  },
  { from: ['replied'], action: 'confirm', to: 'closed', by: ['partner'], guards: ['ownOutlet'] },
  { from: ['replied'], action: 'confirm', to: 'closed', by: hotline },
  {
    from: ['replied', 'closed'],
    action: 'reopen',
    to: 'registered',
    by: ['partner'],
    guards: ['ownOutlet', 'notTooOld'],
    starts: ['reply', 'dispatch'],
  },
  {
    from: ['replied', 'closed'],
    action: 'reopen',
    to: 'registered',
    by: hotline,
    guards: ['notTooOld'],
    starts: ['reply', 'dispatch'],
  },
  {
    from: ['registered', 'dispatched'],
    action: 'cancel',
    to: 'cancelled',
    by: ['partner'],
    guards: ['ownOutlet', 'noneClaimed', 'noWorkDone'],
    stops: ['all'],
  },
  {
    from: ['registered', 'dispatched'],
    action: 'cancel',
    to: 'cancelled',
    by: hotline,
    guards: ['noneClaimed', 'noWorkDone'],
    stops: ['all'],
  },
  { from: unfinished, action: 'edit', to: '=', by: hotline },
  { from: [...unfinished, 'replied'], action: 'take', to: '=', by: hotline, guards: ['notOwner'] },
  { from: [...unfinished, 'replied'], action: 'hand_over', to: '=', by: hotline },
  {
    from: [...unfinished, 'replied', 'closed', 'cancelled'],
    action: 'note',
    to: '=',
    by: [...hotline, ...workers, 'channel_manager', 'channel_supervisor'],
  },
  {
    from: ['dispatched', 'in_progress', 'planned'],
    action: 'nudge',
    to: '=',
    by: ['partner'],
    guards: ['ownOutlet', 'notNudged'],
  },
  { from: ['dispatched', 'in_progress', 'planned'], action: 'nudge', to: '=', by: hotline, guards: ['notNudged'] },
  { from: [...unfinished, 'replied', 'closed'], action: 'link', to: '=', by: hotline },
  {
    from: ['registered', 'dispatched', 'answered', 'replied'],
    action: 'merge',
    to: 'closed',
    by: hotline,
    guards: ['noneClaimed'],
    stops: ['all'],
  },
];

export const ticketFlow: FlowTable<string, TicketAction, StepTaker, TicketGuard> = {
  name: 'ticket',
  first: 'registered',
  states: ticketStates,
  actions: ticketActions,
  transitions: table,
};

import { decide, type FlowTable, type GuardFunction, type Transition } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';

export type RequisitionState = 'requested' | 'approval' | 'served' | 'short' | 'refused' | 'withdrawn' | 'returned';
export type RequisitionAction = 'submit' | 'approve' | 'refuse' | 'serve' | 'withdraw' | 'return';
type Guard = 'valuable' | 'enough' | 'notOwn' | 'keeps' | 'ownOrKept' | 'ticketTakesParts' | 'allBack';
type By = Role | 'system';

/** What the rules ask of a requisition, for one person at one moment. */
export interface RequisitionSubject {
  state: RequisitionState;
  roles: readonly By[];
  own: boolean;
  /** The store is kept by the person's department. */
  keeps: boolean;
  valuable: boolean;
  /** All of it lies in the store. */
  enough: boolean;
  ticketTakesParts: boolean;
  /** What is given back now is the last of it. */
  allBack: boolean;
}

const askers: readonly By[] = ['maintainer', 'department_lead'];
const deciders: readonly By[] = ['department_lead', 'supervisor'];

/**
 * Parts for a ticket (D2, D4): all of a requisition or nothing of it is served, so nobody sets out with half a repair. What
 * is not valuable is served at once.
 */
export const requisitionFlow: FlowTable<RequisitionState, RequisitionAction, By, Guard> = {
  name: 'requisition',
  first: 'requested',
  states: {
    requested: { zh: '提出', en: 'Requested' },
    approval: { zh: '待审批', en: 'To be approved' },
    served: { zh: '已出库', en: 'Served' },
    short: { zh: '缺货', en: 'Short' },
    refused: { zh: '不同意', en: 'Refused' },
    withdrawn: { zh: '已撤回', en: 'Withdrawn' },
    returned: { zh: '已退库', en: 'Returned' },
  },
  actions: {
    submit: { zh: '领料', en: 'Ask for parts' },
    approve: { zh: '同意', en: 'Approve' },
    refuse: { zh: '不同意', en: 'Refuse' },
    serve: { zh: '出库', en: 'Serve' },
    withdraw: { zh: '撤回', en: 'Withdraw' },
    return: { zh: '退库', en: 'Give back' },
  },
  transitions: [
    { from: ['requested'], action: 'submit', to: 'approval', by: ['system'], guards: ['valuable'] },
    { from: ['requested'], action: 'submit', to: 'served', by: ['system'], guards: ['enough'] },
    { from: ['requested'], action: 'submit', to: 'short', by: ['system'] },
    {
      from: ['approval'],
      action: 'approve',
      to: 'served',
      by: deciders,
      guards: ['notOwn', 'keeps', 'ticketTakesParts', 'enough'],
    },
    {
      from: ['approval'],
      action: 'approve',
      to: 'short',
      by: deciders,
      guards: ['notOwn', 'keeps', 'ticketTakesParts'],
    },
    { from: ['approval'], action: 'refuse', to: 'refused', by: deciders, guards: ['notOwn', 'keeps'] },
    {
      from: ['short'],
      action: 'serve',
      to: 'served',
      by: askers,
      guards: ['ownOrKept', 'ticketTakesParts', 'enough'],
    },
    { from: ['approval', 'short'], action: 'withdraw', to: 'withdrawn', by: askers, guards: ['ownOrKept'] },
    { from: ['served'], action: 'return', to: 'returned', by: askers, guards: ['ownOrKept', 'allBack'] },
    { from: ['served'], action: 'return', to: '=', by: askers, guards: ['ownOrKept'] },
  ],
};

const unless = (holds: boolean, code: string): Refusal | undefined => (holds ? undefined : { code });

const guards: Readonly<Record<Guard, GuardFunction<RequisitionSubject>>> = {
  valuable: ({ valuable }) => unless(valuable, 'requisition.needs_no_approval'),
  enough: ({ enough }) => unless(enough, 'requisition.short'),
  notOwn: ({ own }) => unless(!own, 'requisition.own'),
  keeps: (subject) => unless(subject.keeps, 'store.not_yours'),
  ownOrKept: ({ own, keeps }) => unless(own || keeps, 'requisition.not_yours'),
  ticketTakesParts: (subject) => unless(subject.ticketTakesParts, 'requisition.ticket_takes_none'),
  allBack: ({ allBack }) => unless(allBack, 'requisition.not_all_back'),
};

/** The same "no" in the words of the store. */
function inOwnWords({ code, params }: Refusal, { state }: RequisitionSubject, action: RequisitionAction): Refusal {
  if (code === 'flow.not_your_role') return { code: 'requisition.not_your_role' };
  if (code !== 'flow.not_in_this_state') return { code, ...(params && { params }) };
  const labels = { stateLabel: requisitionFlow.states[state], actionLabel: requisitionFlow.actions[action] };
  return { code: 'requisition.not_in_this_state', params: labels };
}

type Row = Transition<RequisitionState, RequisitionAction, By, Guard>;
const stateAfter = ({ to }: Row, { state }: RequisitionSubject): RequisitionState =>
  to === '=' || to === '<' ? state : to;

/** @returns the state after the step, or why it is not open */
export function takeRequisitionStep(
  subject: RequisitionSubject,
  action: RequisitionAction,
): { state: RequisitionState; refusal?: undefined } | { state?: undefined; refusal: Refusal } {
  const { row, refusal } = decide(requisitionFlow, guards, subject, action);
  return row ? { state: stateAfter(row, subject) } : { refusal: inOwnWords(refusal, subject, action) };
}

/** What people do with a requisition that is there, open or with the reason why not. */
export const requisitionActionsFor = (
  subject: RequisitionSubject,
): { name: RequisitionAction; refusal: Refusal | null }[] =>
  (['approve', 'refuse', 'serve', 'withdraw', 'return'] as const).map((name) => ({
    name,
    refusal: takeRequisitionStep(subject, name).refusal ?? null,
  }));

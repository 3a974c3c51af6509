import { decide, type FlowTable, type GuardFunction } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';

export type AdjustmentKind = 'count' | 'write_off';
export type AdjustmentState = 'stated' | 'waiting' | 'booked' | 'rejected';
export type AdjustmentAction = 'submit' | 'confirm' | 'reject';
type Guard = 'little' | 'notOwn' | 'keeps';
type By = Role | 'system';

export interface AdjustmentSubject {
  state: AdjustmentState;
  roles: readonly By[];
  own: boolean;
  keeps: boolean;
  /** So much that a second person has to confirm it. */
  much: boolean;
}

const deciders: readonly By[] = ['department_lead', 'supervisor'];

/** Counts and write-offs (D4): what is little is booked at once, the rest when a second person has confirmed it. */
export const adjustmentFlow: FlowTable<AdjustmentState, AdjustmentAction, By, Guard> = {
  name: 'adjustment',
  first: 'stated',
  states: {
    stated: { zh: '提出', en: 'Stated' },
    waiting: { zh: '待复核', en: 'To be confirmed' },
    booked: { zh: '已入账', en: 'Booked' },
    rejected: { zh: '不予入账', en: 'Rejected' },
  },
  actions: {
    submit: { zh: '提交', en: 'Submit' },
    confirm: { zh: '复核入账', en: 'Confirm' },
    reject: { zh: '不予入账', en: 'Reject' },
  },
  transitions: [
    { from: ['stated'], action: 'submit', to: 'booked', by: ['system'], guards: ['little'] },
    { from: ['stated'], action: 'submit', to: 'waiting', by: ['system'] },
    { from: ['waiting'], action: 'confirm', to: 'booked', by: deciders, guards: ['notOwn', 'keeps'] },
    { from: ['waiting'], action: 'reject', to: 'rejected', by: deciders, guards: ['notOwn', 'keeps'] },
  ],
};

const guards: Readonly<Record<Guard, GuardFunction<AdjustmentSubject>>> = {
  little: ({ much }) => (much ? { code: 'adjustment.much' } : undefined),
  notOwn: ({ own }) => (own ? { code: 'adjustment.own' } : undefined),
  keeps: (subject) => (subject.keeps ? undefined : { code: 'store.not_yours' }),
};

function inOwnWords({ code, params }: Refusal, { state }: AdjustmentSubject, action: AdjustmentAction): Refusal {
  if (code === 'flow.not_your_role') return { code: 'adjustment.not_your_role' };
  if (code !== 'flow.not_in_this_state') return { code, ...(params && { params }) };
  const labels = { stateLabel: adjustmentFlow.states[state], actionLabel: adjustmentFlow.actions[action] };
  return { code: 'adjustment.not_in_this_state', params: labels };
}

/** @returns the state after the step, or why it is not open */
export function takeAdjustmentStep(
  subject: AdjustmentSubject,
  action: AdjustmentAction,
): { state: AdjustmentState; refusal?: undefined } | { state?: undefined; refusal: Refusal } {
  const { row, refusal } = decide(adjustmentFlow, guards, subject, action);
  if (!row) return { refusal: inOwnWords(refusal, subject, action) };
  return { state: row.to === '=' || row.to === '<' ? subject.state : row.to };
}

export const adjustmentActionsFor = (
  subject: AdjustmentSubject,
): { name: AdjustmentAction; refusal: Refusal | null }[] =>
  (['confirm', 'reject'] as const).map((name) => ({
    name,
    refusal: takeAdjustmentStep(subject, name).refusal ?? null,
  }));

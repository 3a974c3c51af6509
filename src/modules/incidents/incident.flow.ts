import { decide, type Decision, type FlowTable, type Transition } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';

/**
 * The life of an incident (B7): proposed by the system or opened by hand, one agreed statement while it is open, then
 * every ticket that hangs on it is closed one after the other. What is over stays over: the same again is a new one.
 */
export const incidentStates = {
  proposed: { zh: '待确认', en: 'Proposed' },
  open: { zh: '进行中', en: 'Open' },
  closing: { zh: '办结中', en: 'Closing' },
  closed: { zh: '已办结', en: 'Closed' },
  dismissed: { zh: '已排除', en: 'Dismissed' },
} as const;

export type IncidentState = keyof typeof incidentStates;

export const incidentActions = {
  accept: { zh: '确认为事件', en: 'Accept' },
  dismiss: { zh: '排除', en: 'Dismiss' },
  hang: { zh: '挂接工单', en: 'Hang tickets' },
  revise: { zh: '修改统一口径', en: 'Revise the statement' },
  update: { zh: '通报进展', en: 'Tell an update' },
  close: { zh: '办结事件', en: 'Close' },
  finish: { zh: '全部工单办结', en: 'All tickets closed' },
} as const;

export type IncidentAction = keyof typeof incidentActions;

export type IncidentTransition = Transition<IncidentState, IncidentAction, StepTaker, never>;

const supervisors: readonly Role[] = ['supervisor'];
const hotline: readonly Role[] = ['agent', 'supervisor'];

const table: readonly IncidentTransition[] = [
  { from: ['proposed'], action: 'accept', to: 'open', by: supervisors },
  { from: ['proposed'], action: 'dismiss', to: 'dismissed', by: supervisors },
  { from: ['open'], action: 'hang', to: '=', by: hotline },
  { from: ['open'], action: 'revise', to: '=', by: supervisors },
  { from: ['open'], action: 'update', to: '=', by: supervisors },
  { from: ['open'], action: 'close', to: 'closing', by: supervisors },
  { from: ['closing'], action: 'finish', to: 'closed', by: ['system'] },
];

export const incidentFlow: FlowTable<IncidentState, IncidentAction, StepTaker, never> = {
  name: 'incident',
  first: 'proposed',
  states: incidentStates,
  actions: incidentActions,
  transitions: table,
};

export interface IncidentSubject {
  state: IncidentState;
  roles: readonly StepTaker[];
}

/** The words of the flow's refusals are those of tickets; an incident has its own. */
const ownWords: Readonly<Record<string, string>> = {
  'flow.not_in_this_state': 'incident.not_in_this_state',
  'flow.not_your_role': 'incident.not_your_role',
};

const inOwnWords = ({ code, params }: Refusal): Refusal => ({
  code: ownWords[code] ?? code,
  ...(params && { params }),
});

export function decideIncident(subject: IncidentSubject, action: IncidentAction): Decision<IncidentTransition> {
  const { row, refusal } = decide(incidentFlow, {}, subject, action);
  return row ? { row } : { refusal: inOwnWords(refusal) };
}

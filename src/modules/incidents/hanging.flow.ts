import type { FieldSpec } from '../../shared/field.js';
import type { GuardFunction, Transition } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';

/** What a ticket that hangs on an incident, or once did, is marked with; `ended` when the incident is over for it. */
export interface IncidentMark {
  id: string;
  number: string;
  ended?: 'settled' | 'excepted';
}

export type Marks = Readonly<Record<string, unknown>>;

const isMark = (value: unknown): value is IncidentMark =>
  typeof value === 'object' && value !== null && 'id' in value && 'number' in value;

export const markOf = ({ incident }: Marks): IncidentMark | null => (isMark(incident) ? incident : null);

/** The incident that a ticket hangs on now. */
export function hungOn(marks: Marks): IncidentMark | null {
  const mark = markOf(marks);
  return mark && !mark.ended ? mark : null;
}

const hotline: readonly Role[] = ['agent', 'supervisor'];
const system: readonly StepTaker[] = ['system'];

/** As in the shared flow of tickets. */
const unfinished = ['registered', 'dispatched', 'in_progress', 'planned', 'waiting', 'arbitration', 'answered'];
const living = [...unfinished, 'replied'];

export const hangingActions = {
  hang: { zh: '挂到事件', en: 'Hang on incident' },
  unhang: { zh: '移出事件', en: 'Take off incident' },
  tell_incident: { zh: '通报事件进展', en: 'Tell the incident’s update' },
  close_with_incident: { zh: '随事件办结', en: 'Close with the incident' },
  leave_incident: { zh: '事件已办结', en: 'The incident is closed' },
} as const;

/** The last three are the incident's own doing: no person takes them on a single ticket. */
export const hangingTransitions: readonly Transition<string, string, StepTaker, string>[] = [
  { from: [...living, 'closed'], action: 'hang', to: '=', by: [...hotline, 'system'], guards: ['hangsNowhere'] },
  { from: [...living, 'closed', 'cancelled'], action: 'unhang', to: '=', by: hotline, guards: ['hangs'] },
  { from: living, action: 'tell_incident', to: '=', by: system, guards: ['hangs'] },
  { from: living, action: 'close_with_incident', to: 'closed', by: system, guards: ['hangs'], stops: ['all'] },
  { from: [...living, 'closed', 'cancelled'], action: 'leave_incident', to: '=', by: system, guards: ['hangs'] },
];

const no = (code: string, params: Refusal['params'] = {}): Refusal => ({ code, params });

export const hangingGuards = {
  hangsNowhere: ({ marks }) => {
    const mark = hungOn(marks);
    return mark ? no('incident.hung_already', { number: mark.number }) : undefined;
  },
  hangs: ({ marks }) => (hungOn(marks) ? undefined : no('incident.not_hung')),
} satisfies Record<string, GuardFunction<{ marks: Marks }>>;

export const hangingForms: Readonly<Record<keyof typeof hangingActions, readonly FieldSpec[]>> = {
  hang: [{ name: 'incidentId', type: 'incident', label: { zh: '事件', en: 'Incident' }, required: true }],
  unhang: [
    {
      name: 'reason',
      type: 'long_text',
      label: { zh: '移出原因', en: 'Why it is another matter' },
      required: true,
      max: 2_000,
    },
  ],
  tell_incident: [],
  close_with_incident: [],
  leave_incident: [],
};

import { decide, type Decision, type FlowTable, type GuardFunction, type Transition } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role, StepTaker } from '../../shared/roles.js';

export const feedbackStates = {
  new: { zh: '待分拣', en: 'New' },
  triaged: { zh: '已分拣', en: 'Triaged' },
  at_department: { zh: '部门办理中', en: 'With a department' },
  answered: { zh: '已答复', en: 'Answered' },
  closed: { zh: '已办结', en: 'Closed' },
  reopened: { zh: '有补充，待分拣', en: 'Written again' },
} as const;

export type FeedbackState = keyof typeof feedbackStates;

export const feedbackActions = {
  triage: { zh: '分拣', en: 'Triage' },
  assign: { zh: '转部门', en: 'Give to a department' },
  return: { zh: '退回', en: 'Return' },
  answer: { zh: '答复', en: 'Answer' },
  close: { zh: '办结', en: 'Close' },
  write: { zh: '补充', en: 'Write again' },
} as const;

export type FeedbackAction = keyof typeof feedbackActions;

type Guard = 'atMyDepartment' | 'notAboutMe';

export interface FeedbackSubject {
  state: FeedbackState;
  roles: readonly StepTaker[];
  /** It lies with a department of the one who acts. */
  isMine: boolean;
  /** The one who acts belongs to whom it is about. */
  isAboutMe: boolean;
}

const supervisors: readonly Role[] = ['supervisor'];
const departments: readonly Role[] = ['handler', 'department_lead'];
const live: readonly FeedbackState[] = ['new', 'triaged', 'at_department', 'reopened'];

/** The way of a report (flows.md, "Anonymous feedback"). Whoever it is about takes no step that decides. */
export const feedbackFlow: FlowTable<FeedbackState, FeedbackAction, StepTaker, Guard> = {
  name: 'feedback',
  first: 'new',
  states: feedbackStates,
  actions: feedbackActions,
  transitions: [
    { from: ['new', 'reopened'], action: 'triage', to: 'triaged', by: supervisors },
    { from: ['triaged'], action: 'triage', to: '=', by: supervisors },
    { from: ['triaged'], action: 'assign', to: 'at_department', by: supervisors },
    {
      from: ['at_department'],
      action: 'return',
      to: 'triaged',
      by: departments,
      guards: ['atMyDepartment'],
    },
    {
      from: ['at_department'],
      action: 'answer',
      to: 'answered',
      by: departments,
      guards: ['atMyDepartment', 'notAboutMe'],
    },
    { from: ['triaged'], action: 'answer', to: 'answered', by: supervisors, guards: ['notAboutMe'] },
    { from: ['triaged', 'answered'], action: 'close', to: 'closed', by: supervisors, guards: ['notAboutMe'] },
    { from: live, action: 'write', to: '=', by: ['system'] },
    { from: ['answered', 'closed'], action: 'write', to: 'reopened', by: ['system'] },
  ],
};

const guards: Readonly<Record<Guard, GuardFunction<FeedbackSubject>>> = {
  atMyDepartment: ({ isMine }) => (isMine ? undefined : { code: 'feedback.not_yours' }),
  notAboutMe: ({ isAboutMe }) => (isAboutMe ? { code: 'feedback.about_you' } : undefined),
};

const ownWords: Readonly<Record<string, string>> = {
  'flow.not_in_this_state': 'feedback.not_in_this_state',
  'flow.not_your_role': 'feedback.not_your_role',
  'flow.unknown_action': 'feedback.unknown_action',
};

const inOwnWords = ({ code, params }: Refusal): Refusal => ({
  code: ownWords[code] ?? code,
  ...(params && { params }),
});

export function decideFeedback(
  subject: FeedbackSubject,
  action: string,
): Decision<Transition<FeedbackState, FeedbackAction, StepTaker, Guard>> {
  const { row, refusal } = decide(feedbackFlow, guards, subject, action);
  return row ? { row } : { refusal: inOwnWords(refusal) };
}

/** What a report becomes when its sender writes again. */
export function afterWriting(state: FeedbackState): FeedbackState {
  const { row } = decideFeedback({ state, roles: ['system'], isMine: false, isAboutMe: false }, 'write');
  return !row || row.to === '=' || row.to === '<' ? state : row.to;
}

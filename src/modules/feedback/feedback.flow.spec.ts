import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../shared/flow.js';
import type { StepTaker } from '../../shared/roles.js';
import { afterWriting, decideFeedback, feedbackFlow, type FeedbackState, feedbackStates } from './feedback.flow.js';

const decideAs = (role: StepTaker, state: FeedbackState, action: string, more: object = {}) => {
  const { row, refusal } = decideFeedback({ state, roles: [role], isMine: true, isAboutMe: false, ...more }, action);
  return row?.to ?? refusal?.code;
};

describe('the flow of feedback', () => {
  it('has no faults', () => expect(faultsOf(feedbackFlow)).toEqual([]));

  it.each<[StepTaker, FeedbackState, string, object, string]>([
    ['supervisor', 'new', 'triage', {}, 'triaged'],
    ['supervisor', 'new', 'assign', {}, 'feedback.not_in_this_state'],
    ['supervisor', 'triaged', 'assign', {}, 'at_department'],
    ['handler', 'triaged', 'assign', {}, 'feedback.not_your_role'],
    ['handler', 'at_department', 'answer', {}, 'answered'],
    ['handler', 'at_department', 'answer', { isMine: false }, 'feedback.not_yours'],
    ['handler', 'at_department', 'answer', { isAboutMe: true }, 'feedback.about_you'],
    ['handler', 'at_department', 'return', { isAboutMe: true }, 'triaged'],
    ['supervisor', 'answered', 'close', {}, 'closed'],
    ['supervisor', 'triaged', 'close', { isAboutMe: true }, 'feedback.about_you'],
    ['supervisor', 'closed', 'triage', {}, 'feedback.not_in_this_state'],
    ['supervisor', 'new', 'write', {}, 'feedback.not_your_role'],
    ['auditor', 'new', 'triage', {}, 'feedback.not_your_role'],
    ['supervisor', 'new', 'constructor', {}, 'feedback.unknown_action'],
  ])('%s, %s, %s %j: %s', (role, state, action, more, outcome) => {
    expect(decideAs(role, state, action, more)).toBe(outcome);
  });

  it('opens again what was over when its sender writes', () => {
    const after = Object.keys(feedbackStates).map((state) => [state, afterWriting(state as FeedbackState)]);
    expect(Object.fromEntries(after)).toEqual({
      new: 'new',
      triaged: 'triaged',
      at_department: 'at_department',
      answered: 'reopened',
      closed: 'reopened',
      reopened: 'reopened',
    });
  });
});

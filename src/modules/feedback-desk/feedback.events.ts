import type { Audience, NewEvent } from '../../platform/events/event.js';
import { theBranch } from '../../shared/the-branch.js';

const desk: Audience = { addressees: { roles: ['supervisor', 'auditor'], counties: [], tiers: [] } };

/** Something came with the slot that has ended: the day, and nothing else. */
export const feedbackArrived = (day: string): NewEvent => ({
  type: 'feedback.arrived',
  topics: ['feedback'],
  audience: desk,
  subjectKind: 'feedback_desk',
  subjectId: theBranch,
  data: { day },
});

/** The desk has taken a step. */
export const feedbackChanged = (
  id: string,
  { version, state, departmentId }: { version: number; state: string; departmentId: string | null },
): NewEvent => ({
  type: 'feedback.changed',
  topics: ['feedback', `feedback:${id}`],
  audience: { ...desk, ...(departmentId && { departments: [departmentId] }) },
  subjectKind: 'feedback',
  subjectId: id,
  data: { version, state },
});

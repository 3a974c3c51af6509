import type { NewEvent } from '../../platform/events/event.js';

/** Roles, departments, password or session of a user changed: what is remembered of the user must be read again. */
export const accessChanged = (userId: string): NewEvent => ({
  type: 'access.changed',
  topics: [`user:${userId}`],
  audience: { users: [userId] },
  subjectKind: 'user',
  subjectId: userId,
  data: {},
});

import type { StepContext } from './ticket.draft.js';

/** Who acts when a timer does. No person: the timeline shows no name. */
export const systemActor: StepContext['actor'] = {
  userId: '00000000-0000-0000-0000-000000000000',
  displayName: '',
  roles: ['system'],
  departmentIds: [],
  outletId: null,
  via: 'system',
};

import { describe, expect, it } from '@jest/globals';
import { type Concerned, toldAt } from './recipients.policy.js';

const ticket: Concerned = { ownerId: 'agent', order: null, departmentIds: ['market', 'support'] };
const claimed: Concerned = { ...ticket, order: { claimedBy: 'handler', departmentId: 'market' } };
const unclaimed: Concerned = { ...ticket, order: { claimedBy: null, departmentId: 'market' } };

describe('who is told of a clock', () => {
  it.each([
    ['warn', ticket, { userIds: ['agent'], leadsOf: [], supervisors: false }],
    ['warn', { ...ticket, ownerId: null }, { userIds: [], leadsOf: [], supervisors: true }],
    ['warn', claimed, { userIds: ['handler'], leadsOf: [], supervisors: false }],
    ['warn', unclaimed, { userIds: [], leadsOf: ['market'], supervisors: false }],
    ['breach', ticket, { userIds: ['agent'], leadsOf: [], supervisors: true }],
    ['breach', claimed, { userIds: ['agent', 'handler'], leadsOf: ['market'], supervisors: true }],
    ['breach', { ...unclaimed, ownerId: null }, { userIds: [], leadsOf: ['market'], supervisors: true }],
    ['escalate', ticket, { userIds: [], leadsOf: ['market', 'support'], supervisors: true }],
    ['escalate', claimed, { userIds: [], leadsOf: ['market'], supervisors: true }],
  ] as const)('%s of %j', (stage, concerned, told) => {
    expect(toldAt[stage](concerned)).toEqual(told);
  });
});

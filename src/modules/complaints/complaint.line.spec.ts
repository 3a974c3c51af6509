import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { decide } from '../../shared/flow.js';
import { type Role, roles } from '../../shared/roles.js';
import { Lines } from '../tickets/index.js';
import { complaint } from './complaint.line.js';

const lines = new Lines();
lines.register(complaint);
const line = lines.get('complaint');

type Subject = Parameters<(typeof line.guards)[string]>[0];

const order = { state: 'claimed', ownDepartment: true, mine: true, binding: false, claimedByName: null } as const;
const free: Subject = {
  state: 'registered',
  roles: [],
  now: 0,
  ownOutlet: true,
  ownTicket: false,
  owned: true,
  returnCount: 0,
  planTold: false,
  closedAt: null,
  nudgedAt: null,
  userId: 'actor',
  openedBy: 'opener',
  topic: '',
  fields: {},
  marks: {},
  dossier: null,
  openOrders: 1,
  claimedOrders: 1,
  workDone: false,
  order,
};
const states = Object.keys(line.flow.states);

/** Where a step leads, or the code of its refusal. */
const take = (state: Subject['state'], action: string, role: Role, more: Partial<Subject> = {}): string => {
  const { row, refusal } = decide(line.flow, line.guards, { ...free, state, roles: [role], ...more }, action);
  return row ? row.to : refusal.code;
};

/** The steps that complaints add (B6, D1), written down by hand: who may, and in which states; all of them stay where they are. */
const written: Record<string, readonly { by: readonly Role[]; in: readonly Subject['state'][] }[]> = {
  judge: [
    { by: ['handler', 'department_lead'], in: ['in_progress', 'planned'] },
    { by: ['supervisor'], in: ['answered', 'replied'] },
  ],
  send_result: [{ by: ['agent', 'supervisor'], in: ['registered', 'answered', 'replied'] }],
  regrade: [
    {
      by: ['agent', 'supervisor'],
      in: ['registered', 'dispatched', 'in_progress', 'planned', 'waiting', 'arbitration', 'answered', 'replied'],
    },
  ],
};

describe('what complaints add to the flow', () => {
  it.each(Object.keys(written))('%s', (action) => {
    const expected = roles.flatMap((role) => {
      const mine = written[action]?.filter((one) => one.by.includes(role)) ?? [];
      const otherwise = mine.length > 0 ? 'flow.not_in_this_state' : 'flow.not_your_role';
      return states.map((state) => [role, state, mine.some((one) => one.in.includes(state)) ? '=' : otherwise]);
    });
    expect(roles.flatMap((role) => states.map((state) => [role, state, take(state, action, role)]))).toEqual(expected);
  });

  it('is all there is', () => {
    const shared = new Set(['dispatch', 'claim', 'answer', 'reply', 'note']);
    const added = Object.keys(complaint.steps?.actions ?? {});
    expect(added.toSorted()).toEqual(Object.keys(written).toSorted());
    expect(added.some((action) => shared.has(action))).toBe(false);
  });

  it('lets a department judge only what it has claimed', () => {
    expect(take('in_progress', 'judge', 'handler', { order: { ...order, state: 'open', mine: false } })).toBe(
      'ticket.claim_first',
    );
    expect(take('in_progress', 'judge', 'handler', { order: { ...order, mine: false } })).toBe(
      'ticket.claimed_by_other',
    );
    expect(take('in_progress', 'judge', 'department_lead', { order: { ...order, mine: false } })).toBe('=');
    expect(take('answered', 'judge', 'supervisor', { order: null })).toBe('=');
  });

  it('stops the clock of the written result by sending it, and by nothing else', () => {
    const stopping = line.flow.transitions.filter((row) => row.stops?.includes('written_result'));
    expect(new Set(stopping.map((row) => row.action))).toEqual(new Set(['send_result']));
  });
});

import { describe, expect, it } from '@jest/globals';
import { faultsOf } from '../../shared/flow.js';
import { type Role, roles } from '../../shared/roles.js';
import { adjustmentFlow, type AdjustmentSubject, takeAdjustmentStep } from './adjustment.flow.js';
import {
  type RequisitionAction,
  requisitionFlow,
  type RequisitionState,
  type RequisitionSubject,
  takeRequisitionStep,
} from './requisition.flow.js';

/** Nothing stands in its way. */
const free: RequisitionSubject = {
  state: 'approval',
  roles: [],
  own: false,
  keeps: true,
  valuable: false,
  enough: true,
  ticketTakesParts: true,
  allBack: false,
};
const states = Object.keys(requisitionFlow.states) as RequisitionState[];

/** Where a step leads, or the code of its refusal. */
const take = (action: RequisitionAction, more: Partial<RequisitionSubject>): string => {
  const { state, refusal } = takeRequisitionStep({ ...free, ...more }, action);
  return state ?? refusal.code;
};

/** flows.md and D4, written down by hand: who may, from which state, to which. */
const written: Record<
  RequisitionAction,
  { by: readonly (Role | 'system')[]; ways: Partial<Record<RequisitionState, string>> }
> = {
  submit: { by: ['system'], ways: { requested: 'served' } },
  approve: { by: ['department_lead', 'supervisor'], ways: { approval: 'served' } },
  refuse: { by: ['department_lead', 'supervisor'], ways: { approval: 'refused' } },
  serve: { by: ['maintainer', 'department_lead'], ways: { short: 'served' } },
  withdraw: { by: ['maintainer', 'department_lead'], ways: { approval: 'withdrawn', short: 'withdrawn' } },
  return: { by: ['maintainer', 'department_lead'], ways: { served: 'served' } },
};

describe('requisitions', () => {
  it('are a whole table', () => {
    expect(faultsOf(requisitionFlow)).toEqual([]);
    expect(faultsOf(adjustmentFlow)).toEqual([]);
  });

  it.each(Object.keys(written) as RequisitionAction[])('%s, in every state, by everybody', (action) => {
    const { by, ways } = written[action];
    for (const role of [...roles, 'system'] as const)
      for (const state of states) {
        const expected = by.includes(role)
          ? (ways[state] ?? 'requisition.not_in_this_state')
          : 'requisition.not_your_role';
        expect([role, state, take(action, { state, roles: [role] })]).toEqual([role, state, expected]);
      }
  });

  it('find out by themselves whether they wait, are served or are short', () => {
    const submit = (more: Partial<RequisitionSubject>) =>
      take('submit', { state: 'requested', roles: ['system'], ...more });
    expect(submit({ valuable: true })).toBe('approval');
    expect(submit({ valuable: true, enough: false })).toBe('approval');
    expect(submit({ enough: false })).toBe('short');
  });

  it.each([
    ['approve', 'approval', 'department_lead', { own: true }, 'requisition.own'],
    ['approve', 'approval', 'supervisor', { own: true }, 'requisition.own'],
    ['approve', 'approval', 'department_lead', { keeps: false }, 'store.not_yours'],
    ['approve', 'approval', 'department_lead', { ticketTakesParts: false }, 'requisition.ticket_takes_none'],
    ['approve', 'approval', 'department_lead', { enough: false }, 'short'],
    ['refuse', 'approval', 'department_lead', { own: true }, 'requisition.own'],
    ['refuse', 'approval', 'supervisor', { ticketTakesParts: false }, 'refused'],
    ['serve', 'short', 'maintainer', { enough: false }, 'requisition.short'],
    ['serve', 'short', 'maintainer', { own: false, keeps: false }, 'requisition.not_yours'],
    ['serve', 'short', 'maintainer', { ticketTakesParts: false }, 'requisition.ticket_takes_none'],
    ['withdraw', 'short', 'maintainer', { own: true, keeps: false }, 'withdrawn'],
    ['return', 'served', 'maintainer', { own: true, keeps: false, allBack: true }, 'returned'],
    ['return', 'served', 'maintainer', { own: false, keeps: false }, 'requisition.not_yours'],
    ['return', 'served', 'maintainer', { ticketTakesParts: false }, 'served'],
  ] as const)('%s of what is %s by a %s, %j: %s', (action, state, role, more, expected) => {
    expect(take(action, { state, roles: [role], ...more })).toBe(expected);
  });
});

describe('counts and write-offs', () => {
  const stated: AdjustmentSubject = { state: 'waiting', roles: [], own: false, keeps: true, much: true };
  const decide = (action: 'submit' | 'confirm' | 'reject', more: Partial<AdjustmentSubject>): string => {
    const { state, refusal } = takeAdjustmentStep({ ...stated, ...more }, action);
    return state ?? refusal.code;
  };

  it('are booked at once when they are little, and by a second person otherwise', () => {
    const submitted = { state: 'stated', roles: ['system'] } as const;
    expect(decide('submit', { ...submitted, much: false })).toBe('booked');
    expect(decide('submit', submitted)).toBe('waiting');
    for (const role of roles) {
      const mine = role === 'department_lead' || role === 'supervisor';
      expect([role, decide('confirm', { roles: [role] })]).toEqual([
        role,
        mine ? 'booked' : 'adjustment.not_your_role',
      ]);
      expect([role, decide('reject', { roles: [role] })]).toEqual([
        role,
        mine ? 'rejected' : 'adjustment.not_your_role',
      ]);
    }
    expect(decide('confirm', { roles: ['supervisor'], own: true })).toBe('adjustment.own');
    expect(decide('confirm', { roles: ['department_lead'], keeps: false })).toBe('store.not_yours');
    expect(decide('confirm', { roles: ['supervisor'], state: 'booked' })).toBe('adjustment.not_in_this_state');
  });
});

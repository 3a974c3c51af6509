import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../shared/flow.js';
import { type Role, roles } from '../../shared/roles.js';
import { assetKindCodes } from '../assets/index.js';
import { completeLine } from '../tickets/line.js';
import type { TicketSubject } from '../tickets/index.js';
import { faultDesks, type FaultState, faultStates, isFaultState } from './fault.flow.js';
import { fault } from './fault.line.js';
import {
  appointmentFault,
  type Candidate,
  certificateOn,
  faultRules,
  isOffered,
  ranked,
  reviewCause,
  symptoms,
  symptomsOf,
} from './fault.policy.js';

const line = completeLine(fault);

interface Allowed {
  by: readonly (Role | 'system')[];
  leads: Partial<Record<FaultState, FaultState | '=' | '<' | `${'ticket' | 'fault'}.${string}`>>;
}

const H = ['agent', 'supervisor'] as const;
const W = ['handler', 'department_lead', 'maintainer'] as const;
const P = ['partner'] as const;

const from = <To extends string>(states: readonly FaultState[], to: To) =>
  Object.fromEntries(states.map((state) => [state, to])) as Partial<Record<FaultState, To>>;
const hand = ['accepted', 'appointed', 'on_site', 'waiting_parts', 'waiting_supplier'] as const;
const withTeam = ['dispatched', 'assigned', ...hand] as const;
const live = ['reported', ...withTeam, 'quoted', 'fixed'] as const;
const all = Object.keys(faultStates).filter(isFaultState);

/**
 * What flows.md allows, written down by hand: who may take a step, and where it leads from each state. Every other
 * combination of state, step and role must be refused.
 */
const written: Record<string, readonly Allowed[]> = {
  reply: [{ by: [...H, ...P], leads: { reported: 'closed' } }],
  dispatch: [{ by: H, leads: { reported: 'dispatched' } }],
  assign: [{ by: ['department_lead', 'supervisor'], leads: from(withTeam, 'assigned') }],
  accept: [{ by: W, leads: { ...from(['dispatched', ...hand], 'ticket.already_claimed'), assigned: 'accepted' } }],
  release: [{ by: W, leads: from(['assigned', ...hand], 'dispatched') }],
  return: [{ by: W, leads: from(withTeam, 'reported') }],
  tell_price: [{ by: W, leads: from(hand, 'quoted') }],
  waive_price: [{ by: W, leads: from(hand, '=') }],
  agree_price: [{ by: [...H, ...P, ...W], leads: { quoted: '<' } }],
  refuse_price: [{ by: [...H, ...P, ...W], leads: { quoted: 'not_repaired' } }],
  appoint: [{ by: W, leads: from(hand, 'appointed') }],
  arrive: [{ by: W, leads: from(['accepted', 'appointed', 'waiting_parts', 'waiting_supplier'], 'on_site') }],
  wait_parts: [{ by: W, leads: from(['accepted', 'appointed', 'on_site'], 'waiting_parts') }],
  wait_supplier: [{ by: W, leads: from(['accepted', 'appointed', 'on_site'], 'waiting_supplier') }],
  carry_on: [{ by: W, leads: from(['waiting_parts', 'waiting_supplier'], 'accepted') }],
  fix_remote: [{ by: W, leads: from(['accepted', 'appointed'], 'fixed') }],
  fix: [{ by: W, leads: from(['on_site', 'waiting_supplier'], 'fixed') }],
  progress: [{ by: W, leads: from(hand, '=') }],
  confirm: [{ by: [...H, ...P], leads: { fixed: 'closed' } }],
  reopen: [{ by: [...H, ...P], leads: from(['fixed', 'closed'], 'dispatched') }],
  cancel: [{ by: [...H, ...P], leads: from(['reported', 'dispatched', 'assigned', 'joined'], 'cancelled') }],
  regrade: [
    { by: H, leads: from(['reported', ...withTeam], '=') },
    { by: W, leads: from(hand, '=') },
  ],
  review: [{ by: ['department_lead', 'supervisor'], leads: { closed: '=' } }],
  remind: [{ by: ['system'], leads: { fixed: '=' } }],
  lapse: [{ by: ['system'], leads: { fixed: 'closed' } }],
  tell_main: [{ by: ['system'], leads: { joined: '=' } }],
  close_with_main: [{ by: ['system'], leads: { joined: 'closed' } }],
  inform: [{ by: H, leads: from(live, '=') }],
  take: [{ by: H, leads: from(live, '=') }],
  hand_over: [{ by: H, leads: from(live, '=') }],
  nudge: [{ by: [...H, ...P], leads: from(withTeam, '=') }],
  note: [{ by: [...H, ...W, 'channel_manager', 'channel_supervisor'], leads: from(all, '=') }],
  link: [{ by: H, leads: from(all, '=') }],
};

const paid = new Set(['tell_price', 'waive_price']);
const repaired = { cause: 'wear', measures: 'x', remote: true, signature: null, at: 0, byId: 'somebody' };
const dossier = { rounds: 1, underWarranty: true, price: null, review: 'due', fix: repaired, main: null };

const subjectAs = (role: Role | 'system', state: FaultState, action: string, more: object = {}): TicketSubject => ({
  state,
  roles: [role],
  now: 0,
  ownOutlet: true,
  ownTicket: false,
  owned: true,
  returnCount: 0,
  planTold: true,
  closedAt: 0,
  nudgedAt: null,
  userId: 'me',
  openedBy: null,
  topic: 'screen',
  fields: {},
  dossier: { ...dossier, underWarranty: !paid.has(action) },
  marks: {},
  openOrders: 1,
  claimedOrders: 1,
  workDone: false,
  order: { state: 'claimed', ownDepartment: true, mine: true, binding: false, claimedByName: '吴' },
  ...more,
});

const decided = (role: Role | 'system', state: FaultState, action: string, more: object = {}): string => {
  const { row, refusal } = decide(line.flow, line.guards, subjectAs(role, state, action, more), action);
  return row ? row.to : refusal.code;
};

const cases = Object.keys(line.flow.actions).flatMap((action) =>
  all.map((state): [string, FaultState] => [action, state]),
);

describe('the flow of a fault', () => {
  it('has every step written down here', () => {
    expect(Object.keys(written).toSorted()).toEqual(Object.keys(line.flow.actions).toSorted());
  });

  it.each(cases)('%s from %s leads where it should, for every role', (action, state) => {
    for (const role of [...roles, 'system'] as const) {
      const mine = written[action]?.filter(({ by }) => by.some((one) => one === role)) ?? [];
      const leads = mine.flatMap((one) => one.leads[state] ?? [])[0];
      const otherwise = mine.length > 0 ? 'flow.not_in_this_state' : 'flow.not_your_role';
      expect([role, decided(role, state, action)]).toEqual([role, leads ?? otherwise]);
    }
  });

  const work = ['fix_remote', 'wait_parts', 'wait_supplier'];
  it.each(work)('%s waits until the price is settled', (action) => {
    const price = (one: object | null) => ({ dossier: { ...dossier, underWarranty: false, price: one } });
    const open = { fen: 100, what: 'x', agreed: null };
    expect(decided('maintainer', 'accepted', action, price(null))).toBe('fault.price_first');
    expect(decided('maintainer', 'accepted', action, price(open))).toBe('fault.price_first');
    expect(decided('maintainer', 'accepted', action, price({ ...open, fen: null }))).not.toBe('fault.price_first');
    const agreed = { ...open, agreed: { who: 'x', how: 'phone', at: 0 } };
    expect(decided('maintainer', 'accepted', action, price(agreed))).not.toBe('fault.price_first');
  });

  it('is the work of who has taken it, of the lead of the team, and of nobody else', () => {
    const order = { state: 'claimed', ownDepartment: true, mine: false, binding: false, claimedByName: '吴' };
    for (const action of ['fix_remote', 'appoint', 'release', 'tell_price']) {
      expect(decided('maintainer', 'accepted', action, { order })).toBe('ticket.claimed_by_other');
      expect(decided('department_lead', 'accepted', action, { order })).not.toContain('.');
      const elsewhere = { ...order, ownDepartment: false };
      expect(decided('department_lead', 'accepted', action, { order: elsewhere })).toBe('ticket.claimed_by_other');
    }
  });

  it('is accepted once; who comes second hears who has it', () => {
    const order = { state: 'open', ownDepartment: true, mine: false, binding: false, claimedByName: null };
    expect(decided('maintainer', 'dispatched', 'accept', { order })).toBe('accepted');
    const taken = { ...order, state: 'claimed', claimedByName: '吴' };
    expect(decided('maintainer', 'assigned', 'accept', { order: taken })).toBe('ticket.already_claimed');
    expect(decided('maintainer', 'accepted', 'accept', { order: taken })).toBe('ticket.already_claimed');
  });

  it('is not reviewed by who repaired it', () => {
    const own = { dossier: { ...dossier, fix: { ...repaired, byId: 'me' } } };
    expect(decided('department_lead', 'closed', 'review', own)).toBe('fault.own_work');
    expect(decided('supervisor', 'closed', 'review', { dossier: { ...dossier, review: null } })).toBe(
      'fault.no_review_due',
    );
  });

  it('knows whose turn it is in every state', () => {
    expect(Object.keys(faultDesks).toSorted()).toEqual(all.toSorted());
  });
});

describe('the rules of faults', () => {
  it('every kind of equipment has symptoms, and every symptom a kind', () => {
    const used = new Set(assetKindCodes.flatMap((kind) => symptomsOf(kind)));
    expect([...used].toSorted()).toEqual(Object.keys(symptoms).toSorted());
    for (const kind of assetKindCodes) expect(symptomsOf(kind).length).toBeGreaterThan(3);
    expect(symptomsOf('constructor')).toEqual(['damage', 'other']);
  });

  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`);

  it('a certificate is valid exactly on the days between, its last one counted', () => {
    fc.assert(
      fc.property(day, day, day, (validFrom, validUntil, today) => {
        const { state } = certificateOn([{ skill: 'terminal', validFrom, validUntil }], 'terminal', today);
        const isHeld = validFrom <= today && today <= validUntil;
        expect(state === 'valid').toBe(isHeld);
        expect(certificateOn([{ skill: 'terminal', validFrom, validUntil }], 'computer', today).state).toBe('none');
      }),
    );
  });

  it('nobody who is not offered stands before somebody who is, and among those the load rises', () => {
    const candidate: fc.Arbitrary<Candidate> = fc.record({
      id: fc.uuid(),
      name: fc.constantFrom('吴', '苏', '张'),
      certificate: fc.constantFrom('valid', 'expired', 'none'),
      absent: fc.boolean(),
      load: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(candidate), (all) => {
        const sorted = ranked(all);
        const offered = sorted.filter(isOffered);
        expect(sorted.slice(0, offered.length)).toEqual(offered);
        expect(offered.map(({ load }) => load)).toEqual(offered.map(({ load }) => load).toSorted((a, b) => a - b));
        expect(sorted.length).toBe(all.length);
      }),
    );
  });

  it('of closings in a row exactly one in ten is drawn, and every repeat', () => {
    fc.assert(
      fc.property(fc.nat(10_000), (start) => {
        const ten = Array.from({ length: faultRules.reviewEvery }, (_, index) => start + index);
        expect(ten.filter((closing) => reviewCause(closing, false) === 'sample').length).toBe(1);
        expect(ten.every((closing) => reviewCause(closing, true) === 'repeat')).toBe(true);
      }),
    );
  });

  it('an appointment that is accepted lies ahead, is short and within the hours', () => {
    const now = Date.parse('2026-11-23T09:00:00+08:00');
    const minutes = fc.integer({ min: -2_000, max: 25_000 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: -100, max: 400 }), (ahead, long) => {
        const start = now + ahead * 60_000;
        const until = start + long * 60_000;
        if (appointmentFault(start, until, now)) return;
        expect(ahead).toBeGreaterThanOrEqual(10);
        expect(ahead).toBeLessThanOrEqual(14 * 24 * 60);
        expect(long).toBeGreaterThan(0);
        expect(long).toBeLessThanOrEqual(240);
        const hourOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(11, 16);
        expect(hourOf(start) >= '08:00' && hourOf(until) <= '20:00').toBe(true);
      }),
    );
  });
});

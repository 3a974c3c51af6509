import { describe, expect, it } from '@jest/globals';
import { actionsOf, decide } from '../../shared/flow.js';
import { type Role, roles } from '../../shared/roles.js';
import {
  type TicketAction,
  ticketActions,
  ticketFlow,
  ticketGuards,
  type TicketState,
  ticketStates,
  type TicketSubject,
} from './ticket.flow.js';

/**
 * What flows.md allows, written down here by hand: who may take a step, and where it leads from each state. Every other
 * combination of state, step and role must be refused. `=` stays, `<` goes back to where it was before waiting; where the
 * last order waits for the partner, the refusal stands instead.
 */
interface Allowed {
  by: readonly Role[];
  leads: Partial<Record<TicketState, TicketState | '=' | '<' | `ticket.${string}`>>;
}

const H = ['agent', 'supervisor'] as const;
const W = ['handler', 'department_lead', 'maintainer'] as const;

const written: Record<TicketAction, readonly Allowed[]> = {
  dispatch: [{ by: H, leads: { registered: 'dispatched' } }],
  add_order: [{ by: H, leads: { dispatched: '=', in_progress: '=', planned: '=', answered: 'dispatched' } }],
  claim: [{ by: W, leads: { dispatched: 'in_progress', in_progress: '=', planned: '=', waiting: '=' } }],
  release: [{ by: W, leads: { in_progress: 'dispatched', planned: 'dispatched' } }],
  assign: [
    {
      by: ['supervisor', 'department_lead'],
      leads: { dispatched: 'in_progress', in_progress: '=', planned: '=', waiting: '=' },
    },
  ],
  answer: [{ by: W, leads: { in_progress: 'answered', planned: 'answered', waiting: 'ticket.waits_for_partner' } }],
  plan: [
    { by: W, leads: { in_progress: 'planned', planned: 'planned' } },
    { by: H, leads: { registered: '=', dispatched: '=', in_progress: '=', planned: '=' } },
  ],
  tell_plan: [{ by: H, leads: { registered: '=', dispatched: '=', in_progress: '=', planned: '=' } }],
  return: [{ by: W, leads: { dispatched: 'registered', in_progress: 'registered', planned: 'registered' } }],
  transfer: [{ by: W, leads: { dispatched: 'dispatched', in_progress: 'dispatched', planned: 'dispatched' } }],
  rule: [{ by: ['supervisor'], leads: { arbitration: 'dispatched' } }],
  recall: [{ by: H, leads: { dispatched: 'registered', in_progress: 'registered', planned: 'registered' } }],
  ask: [
    { by: H, leads: { registered: 'waiting', in_progress: 'waiting', planned: 'waiting' } },
    { by: W, leads: { in_progress: 'waiting', planned: 'waiting' } },
  ],
  respond: [{ by: [...H, 'partner'], leads: { waiting: '<' } }],
  inform: [
    {
      by: H,
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
      },
    },
  ],
  reply: [{ by: H, leads: { registered: 'replied', answered: 'replied' } }],
  confirm: [{ by: [...H, 'partner'], leads: { replied: 'closed' } }],
  reopen: [{ by: [...H, 'partner'], leads: { replied: 'registered', closed: 'registered' } }],
  cancel: [{ by: [...H, 'partner'], leads: { registered: 'cancelled', dispatched: 'cancelled' } }],
  edit: [
    {
      by: H,
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
      },
    },
  ],
  take: [
    {
      by: H,
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
        replied: '=',
      },
    },
  ],
  hand_over: [
    {
      by: H,
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
        replied: '=',
      },
    },
  ],
  note: [
    {
      by: [...H, ...W, 'channel_manager', 'channel_supervisor'],
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
        replied: '=',
        closed: '=',
        cancelled: '=',
      },
    },
  ],
  nudge: [{ by: [...H, 'partner'], leads: { dispatched: '=', in_progress: '=', planned: '=' } }],
  link: [
    {
      by: H,
      leads: {
        registered: '=',
        dispatched: '=',
        in_progress: '=',
        planned: '=',
        waiting: '=',
        arbitration: '=',
        answered: '=',
        replied: '=',
        closed: '=',
      },
    },
  ],
  merge: [{ by: H, leads: { registered: 'closed', dispatched: 'closed', answered: 'closed', replied: 'closed' } }],
};

const now = Date.parse('2026-11-23T09:00:00+08:00');
const order = { state: 'open', ownDepartment: true, mine: false, binding: false, claimedByName: null } as const;
const claimedByMe = { ...order, state: 'claimed', mine: true, claimedByName: '廖志鹏' } as const;

/** A ticket that puts nothing in the way of anybody; single facts are changed where a guard is looked at. */
const free: TicketSubject = {
  state: 'registered',
  roles: [],
  now,
  ownOutlet: true,
  ownTicket: false,
  owned: true,
  returnCount: 0,
  planTold: false,
  closedAt: null,
  nudgedAt: null,
  userId: 'actor',
  openedBy: 'opener',
  marks: {},
  topic: '',
  fields: {},
  dossier: null,
  openOrders: 1,
  claimedOrders: 0,
  workDone: false,
  order,
};
const needClaimed = new Set<string>(['release', 'answer', 'plan', 'ask']);

const states = Object.keys(ticketStates) as TicketState[];
const actions = Object.keys(ticketActions) as TicketAction[];

const subject = (state: TicketState, action: string, role: Role, more: Partial<TicketSubject> = {}): TicketSubject => ({
  ...free,
  ...(needClaimed.has(action) && { order: claimedByMe, claimedOrders: 1 }),
  state,
  roles: [role],
  ...more,
});

/** Where a step leads, or the code of its refusal. */
const take = (state: TicketState, action: string, role: Role, more: Partial<TicketSubject> = {}): string => {
  const { row, refusal } = decide(ticketFlow, ticketGuards, subject(state, action, role, more), action);
  return row ? row.to : refusal.code;
};

describe('the written table', () => {
  const everything = actions.flatMap((action) =>
    roles.flatMap((role) => states.map((state) => ({ action, role, state }))),
  );

  it.each(actions)('%s: open to whom and where it is written, refused everywhere else', (action) => {
    const seen = everything
      .filter((one) => one.action === action)
      .map(({ role, state }) => [role, state, take(state, action, role)]);
    const expected = roles.flatMap((role) => {
      const mine = written[action].filter((one) => one.by.includes(role));
      const otherwise = mine.length > 0 ? 'flow.not_in_this_state' : 'flow.not_your_role';
      return states.map((state) => [role, state, mine.map((one) => one.leads[state]).find(Boolean) ?? otherwise]);
    });
    expect(seen).toEqual(expected);
  });

  it('looks at every combination of 10 states, 26 steps and 11 roles', () => {
    expect(everything).toHaveLength(10 * 26 * 11);
  });

  it('has no step for who only looks on', () => {
    for (const role of ['editor', 'auditor', 'admin'] as const) expect(actionsOf(ticketFlow, [role])).toEqual([]);
  });

  it('knows no other step', () => {
    expect(take('registered', 'close', 'supervisor')).toBe('flow.unknown_action');
  });
});

describe('a department', () => {
  it('never closes a ticket', () => {
    for (const action of actions) {
      for (const role of W)
        for (const state of states) expect(take(state, action, role)).not.toMatch(/^(closed|cancelled)$/);
    }
  });

  const others = { openOrders: 2, claimedOrders: 2, order: claimedByMe };
  it('leaves the ticket in progress while another department has not finished', () => {
    expect(take('in_progress', 'answer', 'handler', others)).toBe('=');
    expect(take('planned', 'answer', 'handler', others)).toBe('=');
    expect(take('in_progress', 'release', 'handler', others)).toBe('=');
    expect(take('in_progress', 'return', 'handler', others)).toBe('=');
    expect(take('in_progress', 'transfer', 'handler', others)).toBe('=');
  });

  it('answers while the partner is asked only when another department still works', () => {
    expect(take('waiting', 'answer', 'handler', others)).toBe('=');
    expect(take('waiting', 'answer', 'handler', { ...others, openOrders: 1 })).toBe('ticket.waits_for_partner');
  });

  it('sends a second return to the arbiter, whose ruling binds', () => {
    expect(take('dispatched', 'return', 'handler', { returnCount: 1 })).toBe('arbitration');
    const bound = { order: { ...order, binding: true } };
    expect(take('dispatched', 'return', 'handler', bound)).toBe('ticket.ruling_binds');
    expect(take('dispatched', 'transfer', 'handler', bound)).toBe('ticket.ruling_binds');
  });

  it('acts on orders of its own only', () => {
    for (const action of ['claim', 'return', 'transfer'] as const) {
      expect(take('dispatched', action, 'handler', { order: { ...order, ownDepartment: false } })).toBe(
        'ticket.not_your_department',
      );
      expect(take('dispatched', action, 'handler', { order: null })).toBe('ticket.no_order_of_yours');
    }
    expect(take('dispatched', 'assign', 'department_lead', { order: { ...order, ownDepartment: false } })).toBe(
      'ticket.not_your_department',
    );
    expect(take('dispatched', 'assign', 'supervisor', { order: { ...order, ownDepartment: false } })).toBe(
      'in_progress',
    );
  });

  it('is told who was faster', () => {
    const taken = { order: { ...order, state: 'claimed', claimedByName: '廖志鹏' } as const };
    const refused = decide(ticketFlow, ticketGuards, subject('in_progress', 'claim', 'handler', taken), 'claim');
    expect(refused.refusal).toEqual({ code: 'ticket.already_claimed', params: { by: '廖志鹏' } });
  });

  it.each(['answer', 'plan', 'ask', 'release'] as const)('takes %s only on what it has claimed', (action) => {
    const theirs = { ...claimedByMe, mine: false };
    expect(take('in_progress', action, 'handler', { order })).toBe('ticket.claim_first');
    expect(take('in_progress', action, 'handler', { order: theirs })).toBe('ticket.claimed_by_other');
    expect(take('in_progress', action, 'handler', { order: { ...claimedByMe, state: 'answered' } })).toBe(
      'ticket.order_finished',
    );
    expect(take('in_progress', action, 'handler', { order: null })).toBe('ticket.no_order_of_yours');
    expect(take('in_progress', action, 'department_lead', { order: theirs })).not.toMatch(/^ticket\./);
    expect(take('in_progress', action, 'department_lead', { order: { ...theirs, ownDepartment: false } })).toBe(
      'ticket.claimed_by_other',
    );
  });

  it.each(['claim', 'assign', 'return', 'transfer'] as const)('does not %s what is finished', (action) => {
    const done = { order: { ...order, state: 'withdrawn' } as const };
    expect(take('dispatched', action, 'department_lead', done)).toBe('ticket.order_finished');
  });
});

describe('the hotline', () => {
  it('recalls only what nobody has claimed', () => {
    expect(take('dispatched', 'recall', 'agent', { order: { ...order, state: 'claimed', claimedByName: 'x' } })).toBe(
      'ticket.already_claimed',
    );
    expect(take('dispatched', 'recall', 'agent', { openOrders: 2 })).toBe('=');
  });

  it('goes on to the reply when what it recalls was the last order and another department has answered', () => {
    expect(take('in_progress', 'recall', 'agent', { workDone: true })).toBe('answered');
    expect(take('planned', 'recall', 'agent', { workDone: true })).toBe('answered');
    expect(take('in_progress', 'recall', 'agent', { workDone: true, openOrders: 2 })).toBe('=');
  });

  it('tells a plan once', () => {
    expect(take('planned', 'tell_plan', 'agent', { planTold: true })).toBe('ticket.plan_told_already');
    expect(take('in_progress', 'plan', 'agent', { planTold: true })).toBe('ticket.plan_told_already');
  });

  it('takes over from others, not from oneself', () => {
    expect(take('registered', 'take', 'agent', { ownTicket: true })).toBe('ticket.yours_already');
  });

  it.each(['cancel', 'merge'] as const)('does not %s what a department has claimed', (action) => {
    expect(take('dispatched', action, 'agent', { claimedOrders: 1 })).toBe('ticket.work_in_hand');
  });

  it('does not cancel once work was done', () => {
    expect(take('registered', 'cancel', 'agent', { workDone: true })).toBe('ticket.work_was_done');
  });
});

describe('a partner', () => {
  it.each([
    ['respond', 'waiting'],
    ['confirm', 'replied'],
    ['reopen', 'closed'],
    ['cancel', 'registered'],
    ['nudge', 'dispatched'],
  ] as const)('may %s for the own outlet only', (action, state) => {
    expect(take(state, action, 'partner')).not.toMatch(/^ticket\./);
    expect(take(state, action, 'partner', { ownOutlet: false })).toBe('ticket.not_your_outlet');
  });

  const day = 86_400_000;
  it('reopens up to seven days after it was closed, to the millisecond', () => {
    expect(take('closed', 'reopen', 'partner', { closedAt: now - 7 * day })).toBe('registered');
    expect(take('closed', 'reopen', 'partner', { closedAt: now - 7 * day - 1 })).toBe('ticket.too_old_to_reopen');
    expect(take('closed', 'reopen', 'agent', { closedAt: now - 7 * day - 1 })).toBe('ticket.too_old_to_reopen');
  });

  it('nudges every half hour at most, whoever nudged last', () => {
    expect(take('dispatched', 'nudge', 'partner', { nudgedAt: now - 30 * 60_000 })).toBe('=');
    expect(take('dispatched', 'nudge', 'partner', { nudgedAt: now - 30 * 60_000 + 1 })).toBe('ticket.nudged_already');
    expect(take('dispatched', 'nudge', 'agent', { nudgedAt: now - 1 })).toBe('ticket.nudged_already');
  });
});

describe('the clocks of the table', () => {
  const clocksOf = (action: string, from: TicketState, to: string) => {
    const row = ticketFlow.transitions.find((one) => one.action === action && one.from.includes(from) && one.to === to);
    return {
      starts: row?.starts ?? [],
      stops: row?.stops ?? [],
      pauses: row?.pauses ?? false,
      resumes: row?.resumes ?? false,
    };
  };
  const nothing = { starts: [], stops: [], pauses: false, resumes: false };

  it.each([
    ['dispatch', 'registered', 'dispatched', { starts: ['handle', 'plan'], stops: ['dispatch'] }],
    ['answer', 'in_progress', 'answered', { stops: ['handle', 'plan'] }],
    ['answer', 'in_progress', '=', { stops: ['handle'] }],
    ['tell_plan', 'planned', '=', { stops: ['plan'] }],
    ['reply', 'answered', 'replied', { stops: ['dispatch', 'reply', 'plan'] }],
    ['reply', 'registered', 'replied', { stops: ['dispatch', 'reply', 'plan'] }],
    ['inform', 'in_progress', '=', {}],
    ['return', 'dispatched', 'registered', { starts: ['dispatch'], stops: ['handle'] }],
    ['return', 'dispatched', 'arbitration', { stops: ['handle'] }],
    ['transfer', 'dispatched', 'dispatched', { starts: ['handle'], stops: ['handle'] }],
    ['ask', 'in_progress', 'waiting', { pauses: true }],
    ['respond', 'waiting', '<', { resumes: true }],
    ['reopen', 'closed', 'registered', { starts: ['reply', 'dispatch'] }],
    ['cancel', 'registered', 'cancelled', { stops: ['all'] }],
  ] as const)('%s from %s to %s', (action, from, to, clocks) => {
    expect(clocksOf(action, from, to)).toEqual({ ...nothing, ...clocks });
  });

  it("never stop the partner's clocks for a return or a transfer", () => {
    const rows = ticketFlow.transitions.filter((row) => ['return', 'transfer'].includes(row.action));
    for (const row of rows) for (const kind of ['reply', 'plan', 'all']) expect(row.stops ?? []).not.toContain(kind);
  });
});

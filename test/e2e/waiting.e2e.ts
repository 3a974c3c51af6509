import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';
import { branch, consultation, openTicket, trio } from '../support/work.js';

describe('a question to the partner', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let agent: Client;
  let market: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
  });
  afterAll(() => hotline?.stop());
  beforeEach(async () => {
    hotline.clock.set(mondayMorning);
    await signIn();
  });

  async function signIn(): Promise<void> {
    ({ agent, market, partner } = await trio(hotline));
  }

  /** Opened at nine on Monday, claimed by Marketing. */
  async function inProgress(): Promise<Ticket> {
    const ticket = await openTicket(
      agent,
      consultation({ outletId: ids.outlet.XL001, dispatch: { departmentIds: [ids.department.market] } }),
    );
    return step(market, ticket, 'claim');
  }
  const dues = (ticket: Ticket): Record<string, string | null> =>
    Object.fromEntries(
      ticket.clocks.filter((clock) => clock.stoppedAt === null).map((clock) => [clock.kind, clock.dueAt]),
    );
  const timersOf = async (ticket: Ticket): Promise<{ kind: string; at: string }[]> => {
    const rows = await hotline.sql.rows<{ kind: string; due_at: Date }>(
      { text: `SELECT kind, due_at FROM timers WHERE subject_id = $1` },
      [ticket.id],
    );
    return rows.map(({ kind, due_at }) => ({ kind, at: due_at.toISOString() }));
  };

  const toldOf = async (client: Client, { number }: Ticket): Promise<string[]> => {
    const { items } = ok<{ items: { kind: string; ticketNumber: string }[] }>(
      await client.get('/api/notifications?limit=200'),
    );
    return items.filter((one) => one.ticketNumber === number).map((one) => one.kind);
  };

  it('pauses every clock to the second, and the answer lets them run on with what was left', async () => {
    let ticket = await inProgress();
    const before = {
      reply: at('2026-11-23T17:00:00'),
      handle: at('2026-11-24T09:00:00'),
      plan: at('2026-11-25T09:00:00'),
    };
    expect(dues(ticket)).toEqual(before);
    hotline.clock.set('2026-11-23T10:00:01+08:00');
    ticket = await step(market, ticket, 'ask', { text: '顾客的套餐名称是什么？' });
    expect(ticket).toMatchObject({ state: 'waiting', dueAt: null });
    expect(dues(ticket)).toEqual({ reply: null, handle: null, plan: null });
    expect(ticket.clocks.filter((clock) => clock.stoppedAt === null).map((clock) => clock.state)).toEqual([
      'paused',
      'paused',
      'paused',
    ]);
    hotline.clock.set('2026-11-23T11:30:00+08:00');
    ticket = await step(partner, ticket, 'respond', { text: '5G 畅享 129' });
    ticket = await look(agent, ticket);
    expect(ticket.state).toBe('in_progress');
    expect(dues(ticket)).toEqual({
      reply: at('2026-11-23T18:29:59'),
      handle: at('2026-11-24T10:29:59'),
      plan: at('2026-11-25T10:29:59'),
    });
    expect(clockOf(ticket, 'reply')).toMatchObject({ usedMs: 3_601_000 });
  });

  it('over a weekend: what no clock would have counted is not given back either', async () => {
    hotline.clock.set('2026-11-27T16:00:00+08:00');
    await signIn();
    let ticket = await inProgress();
    expect(dues(ticket)).toEqual({
      reply: at('2026-11-28T00:00:00'),
      handle: at('2026-11-30T16:00:00'),
      plan: at('2026-12-01T16:00:00'),
    });
    hotline.clock.set('2026-11-27T17:00:00+08:00');
    ticket = await step(agent, ticket, 'ask', { text: '请补充串号' });
    hotline.clock.set('2026-11-29T12:00:00+08:00');
    await signIn();
    await step(partner, ticket, 'respond', { text: '8986…' });
    expect(dues(await look(agent, ticket))).toEqual({
      reply: at('2026-11-30T07:00:00'),
      handle: at('2026-11-30T23:00:00'),
      plan: at('2026-12-01T23:00:00'),
    });
  });

  it('before dispatching, it leads back to dispatching; with a plan, back to the plan', async () => {
    let ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001 }));
    expect(dues(ticket)).toEqual({ reply: at('2026-11-23T17:00:00'), dispatch: at('2026-11-23T09:30:00') });
    hotline.clock.advance(10 * 60_000);
    ticket = await step(agent, ticket, 'ask', { text: '哪个县的活动？' });
    hotline.clock.advance(3 * 60 * 60_000);
    ticket = await step(agent, ticket, 'respond', { text: '电话补充：永定' });
    expect(ticket.state).toBe('registered');
    expect(dues(ticket)).toEqual({ reply: at('2026-11-23T20:00:00'), dispatch: at('2026-11-23T14:50:00') });

    let planned = await inProgress();
    await step(market, planned, 'plan', { text: '月底前上线', promisedAt: '2026-11-30T17:00:00+08:00' });
    await step(market, planned, 'ask', { text: '是否接受？' });
    planned = await step(partner, planned, 'respond', { text: '接受' });
    expect(planned.state).toBe('planned');
  });

  it('only the outlet itself or the hotline answers it; both who asked and who follows it up are told', async () => {
    const ticket = await step(agent, await inProgress(), 'ask', { text: '？' });
    expectProblem(
      await (await hotline.as('outlet-xl002')).act(ticket, 'respond', { text: 'x' }),
      404,
      'ticket.not_found',
    );
    expectProblem(await market.act(ticket, 'respond', { text: 'x' }), 403, 'flow.not_your_role');
    expectProblem(await market.act(ticket, 'answer', { text: 'x' }), 422, 'ticket.waits_for_partner');
    await step(partner, ticket, 'respond', { text: '补充' });
    expect([await toldOf(agent, ticket), await toldOf(market, ticket)]).toEqual([['responded'], ['responded']]);
  });

  it('no clock fires while it waits', async () => {
    const ticket = await step(agent, await inProgress(), 'ask', { text: '？' });
    await hotline.passTo('2026-11-25T08:00:00+08:00');
    await signIn();
    const after = await look(agent, ticket);
    expect(after).toMatchObject({ level: 'calm', version: ticket.version });
  });

  describe('nobody answers', () => {
    it('after two workdays the partner is reminded, after five it is closed as unanswered', async () => {
      hotline.clock.set('2026-11-25T10:00:00+08:00');
      await signIn();
      let ticket = await step(agent, await inProgress(), 'ask', { text: '请补充' });
      expect(await timersOf(ticket)).toEqual([{ kind: 'ticket.waiting', at: at('2026-11-27T10:00:00') }]);
      await hotline.passTo('2026-11-27T09:59:59+08:00');
      await signIn();
      expect((await look(agent, ticket)).timeline.map((entry) => entry.kind)).not.toContain('remind');
      await hotline.passTo('2026-11-27T10:00:00+08:00');
      ticket = await look(partner, ticket);
      expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'remind', public: true });
      // Three workdays on from Friday, the weekend not counting.
      expect(await timersOf(ticket)).toEqual([{ kind: 'ticket.waiting', at: at('2026-12-02T10:00:00') }]);
      await hotline.passTo('2026-12-02T10:00:00+08:00');
      await signIn();
      ticket = await look(agent, ticket);
      expect(ticket).toMatchObject({ state: 'closed', closedAt: at('2026-12-02T10:00:00') });
      expect(ticket.timeline.at(-1)).toMatchObject({ kind: 'lapse', public: true, actor: { name: '' } });
      expect(ticket.orders.map((order) => order.state)).toEqual(['withdrawn']);
      expect(ticket.clocks.every((clock) => clock.stoppedAt !== null)).toBe(true);
      expect(await timersOf(ticket)).toEqual([]);
      expect(await toldOf(agent, ticket)).toEqual(['lapsed']);
      expect((await step(partner, ticket, 'reopen', { reason: '还需要答复' })).state).toBe('registered');
    });

    it('an answer in time ends the waiting; another question has its own two workdays', async () => {
      let ticket = await step(agent, await inProgress(), 'ask', { text: '第一问' });
      await hotline.passTo('2026-11-25T09:00:00+08:00');
      await signIn();
      expect((await look(agent, ticket)).timeline.at(-1)?.kind).toBe('remind');
      await step(partner, ticket, 'respond', { text: '第一答' });
      expect(await timersOf(ticket)).toEqual([]);
      hotline.clock.advance(60_000);
      ticket = await step(agent, ticket, 'ask', { text: '第二问' });
      await hotline.passTo('2026-11-27T09:01:00+08:00');
      await signIn();
      ticket = await look(agent, ticket);
      expect(ticket.state).toBe('waiting');
      expect(ticket.timeline.at(-1)?.kind).toBe('remind');
      await hotline.passTo('2026-12-02T09:01:00+08:00');
      await signIn();
      expect((await look(agent, ticket)).state).toBe('closed');
    });

    it('however much is noted in between, there is one reminder', async () => {
      const ticket = await step(agent, await inProgress(), 'ask', { text: '请补充' });
      await hotline.passTo('2026-11-25T09:00:00+08:00');
      await signIn();
      for (let index = 0; index < 35; index += 1) await agent.acts(ticket, 'note', { text: `跟进 ${index}` });
      await hotline.passTo('2026-11-30T09:00:00+08:00');
      await signIn();
      const after = await look(agent, ticket);
      expect([after.state, after.timeline.at(-1)?.kind]).toEqual(['closed', 'lapse']);
    });

    it('what came due while nothing ran happens in order as soon as something runs', async () => {
      const ticket = await step(agent, await inProgress(), 'ask', { text: '请补充' });
      await hotline.passTo('2026-12-20T09:00:00+08:00');
      await hotline.passTo('2026-12-25T09:00:00+08:00');
      await signIn();
      const after = await look(agent, ticket);
      expect(after.timeline.slice(-2).map((entry) => entry.kind)).toEqual(['remind', 'lapse']);
    });
  });
});

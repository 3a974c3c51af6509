import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';
import { branch, consultation, openTicket, trio } from '../support/work.js';

type Links = { ticketId: string; kind: string; back: boolean }[];

describe('beside and after the answer', () => {
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
  const opened = (more: object = {}): Promise<Ticket> =>
    openTicket(agent, consultation({ outletId: ids.outlet.XL001, ...more }));
  const sent = (more: object = {}): Promise<Ticket> =>
    opened({ dispatch: { departmentIds: [ids.department.market] }, ...more });
  const claimed = async (more: object = {}): Promise<Ticket> => step(market, await sent(more), 'claim');
  const toReply = async (): Promise<string[]> =>
    ok<{ items: Ticket[] }>(await agent.get('/api/queues/to_reply/tickets')).items.map((row) => row.id);

  describe('a plan (A7)', () => {
    const plan = { text: '月底前完成系统改造', promisedAt: '2026-11-30T17:00:00+08:00' };

    it('is the hotline’s turn until the partner was told; telling it stops the 48 hours', async () => {
      let ticket = await claimed();
      ticket = await step(market, ticket, 'plan', plan);
      expect(ticket).toMatchObject({
        state: 'planned',
        plan: { text: plan.text, promisedAt: at('2026-11-30T17:00:00'), toldAt: null },
      });
      expect(await toReply()).toContain(ticket.id);
      expect((await look(partner, ticket)).plan).toBeNull();
      expect(clockOf(ticket, 'plan').state).toBe('running');
      hotline.clock.advance(60 * 60_000);
      ticket = await step(agent, ticket, 'tell_plan', { text: '部门预计 11 月 30 日前完成。' });
      expect(clockOf(ticket, 'plan')).toMatchObject({ state: 'met', stoppedAt: at('2026-11-23T10:00:00') });
      expect(clockOf(ticket, 'handle').state).toBe('running');
      expect(await toReply()).not.toContain(ticket.id);
      expect(await look(partner, ticket)).toMatchObject({
        plan: { text: plan.text, toldAt: at('2026-11-23T10:00:00') },
        state: 'planned',
      });
      expectProblem(await agent.act(ticket, 'tell_plan', { text: 'x' }), 422, 'ticket.plan_told_already');
      ticket = await step(market, ticket, 'answer', { text: '已上线' });
      expect(ticket.state).toBe('answered');
    });

    it('that is changed has to be told again', async () => {
      let ticket = await claimed();
      await step(market, ticket, 'plan', plan);
      await step(agent, ticket, 'tell_plan', { text: '已告知' });
      ticket = await step(market, ticket, 'plan', { ...plan, promisedAt: '2026-12-15T17:00:00+08:00' });
      expect(ticket.plan).toMatchObject({ toldAt: null });
      expect(await toReply()).toContain(ticket.id);
      expect((await look(partner, ticket)).plan).toBeNull();
    });

    it('cannot be told before there is one', async () => {
      expectProblem(await agent.act(await claimed(), 'tell_plan', { text: 'x' }), 422, 'ticket.no_plan');
    });
  });

  describe('not solved after all', () => {
    const closed = (): Promise<Ticket> => opened({ answer: { text: '可以', confirmed: true } });

    it('within seven days it is opened again, counted, and its clocks start anew', async () => {
      let ticket = await closed();
      hotline.clock.set('2026-11-30T09:00:00+08:00');
      await signIn();
      ticket = await step(partner, ticket, 'reopen', { reason: '顾客仍未收到短信' });
      expect(ticket).toMatchObject({ state: 'registered', reopenCount: 1, closedAt: null, repliedAt: null });
      const seen = await look(agent, ticket);
      expect(clockOf(seen, 'reply')).toMatchObject({
        state: 'running',
        startedAt: at('2026-11-30T09:00:00'),
        dueAt: at('2026-11-30T17:00:00'),
      });
      expect(clockOf(seen, 'dispatch')).toMatchObject({ state: 'running', dueAt: at('2026-11-30T09:30:00') });
      expect(seen.clocks.filter((clock) => clock.kind === 'reply').map((clock) => clock.state)).toEqual([
        'met',
        'running',
      ]);
      expect((await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.market] })).state).toBe(
        'dispatched',
      );
    });

    it('a millisecond later it is too late, for the hotline as well: a new ticket is linked instead', async () => {
      const ticket = await closed();
      hotline.clock.set(Date.parse('2026-11-30T09:00:00+08:00') + 1);
      await signIn();
      for (const client of [partner, agent])
        expectProblem(await client.act(ticket, 'reopen', { reason: 'x' }), 410, 'ticket.too_old_to_reopen');
    });

    it('what was wrongly sent after reopening comes back to be dispatched, with its clock', async () => {
      let ticket = await claimed();
      await step(market, ticket, 'answer', { text: '可以' });
      await step(agent, ticket, 'reply', { text: '可以' });
      await step(agent, ticket, 'reopen', { reason: '回访未解决' });
      await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.support] });
      ticket = await step(agent, ticket, 'recall', { reason: '派错' });
      expect(ticket.state).toBe('registered');
      expect(clockOf(ticket, 'dispatch').state).toBe('running');
    });
  });

  describe('cancelling', () => {
    it('is open to the partner and the hotline before work was done', async () => {
      const one = await step(partner, await opened(), 'cancel', { reason: '已自行解决' });
      expect(one).toMatchObject({ state: 'cancelled', closedAt: at('2026-11-23T09:00:00') });
      const two = await step(agent, await sent(), 'cancel', { reason: '误报' });
      expect(two.orders.map((order) => order.state)).toEqual(['withdrawn']);
      expect(two.clocks.every((clock) => clock.stoppedAt !== null)).toBe(true);
      expectProblem(await agent.act(two, 'reopen', { reason: 'x' }), 422, 'flow.not_in_this_state');
    });

    it('is refused once a department has claimed it or answered before', async () => {
      const [one, two] = [await sent(), await sent()];
      await step(market, one, 'claim');
      await step(market, one, 'release');
      expect((await step(partner, one, 'cancel', { reason: '不用了' })).state).toBe('cancelled');
      await step(market, two, 'claim');
      expectProblem(
        await partner.act(await look(partner, two), 'cancel', { reason: 'x' }),
        422,
        'flow.not_in_this_state',
      );
      await step(market, two, 'answer', { text: '可以' });
      await step(agent, two, 'reply', { text: '可以' });
      await step(partner, two, 'reopen', { reason: '未解决' });
      expectProblem(
        await partner.act(await look(partner, two), 'cancel', { reason: 'x' }),
        422,
        'ticket.work_was_done',
      );
    });
  });

  describe('nudging', () => {
    it('reaches who works on it and who follows it up, at most every half hour', async () => {
      let ticket = await claimed();
      ticket = await step(partner, ticket, 'nudge', { text: '顾客在等' });
      const answer = await partner.act(ticket, 'nudge', {});
      expectProblem(answer, 429, 'ticket.nudged_already');
      expect(answer.headers['retry-after']).toBe(String(30 * 60));
      hotline.clock.advance(29 * 60_000);
      expect((await agent.act(await look(agent, ticket), 'nudge', {})).headers['retry-after']).toBe('60');
      hotline.clock.advance(60_000);
      await step(agent, ticket, 'nudge');
      const kinds = async (client: Client) =>
        ok<{ items: { kind: string; ticketNumber: string }[] }>(await client.get('/api/notifications')).items.filter(
          (one) => one.ticketNumber === ticket.number && one.kind === 'nudged',
        ).length;
      expect([await kinds(market), await kinds(agent)]).toEqual([2, 1]);
    });
  });

  describe('priority', () => {
    it('rescales the clocks that run, from when they started, and leaves stopped ones alone', async () => {
      let ticket = await claimed();
      expect(clockOf(ticket, 'dispatch').state).toBe('met');
      const dues = () => ['reply', 'handle', 'plan'].map((kind) => clockOf(ticket, kind).dueAt);
      expect(dues()).toEqual([at('2026-11-23T17:00:00'), at('2026-11-24T09:00:00'), at('2026-11-25T09:00:00')]);
      hotline.clock.set('2026-11-23T10:00:00+08:00');
      ticket = await step(agent, ticket, 'edit', { priority: 'urgent' });
      expect(dues()).toEqual([at('2026-11-23T13:00:00'), at('2026-11-23T21:00:00'), at('2026-11-24T09:00:00')]);
      ticket = await step(agent, ticket, 'edit', { priority: 'high' });
      expect(dues()).toEqual([at('2026-11-23T15:00:00'), at('2026-11-24T03:00:00'), at('2026-11-24T21:00:00')]);
      ticket = await step(agent, ticket, 'edit', { priority: 'low' });
      expect(dues()).toEqual([at('2026-11-23T17:00:00'), at('2026-11-24T09:00:00'), at('2026-11-25T09:00:00')]);
      expect(clockOf(ticket, 'dispatch')).toMatchObject({ state: 'met', targetMs: 30 * 60_000 });
    });

    it('goes with a ticket from the beginning', async () => {
      const ticket = await sent({ priority: 'urgent' });
      expect(clockOf(ticket, 'reply').dueAt).toBe(at('2026-11-23T13:00:00'));
    });
  });

  describe('editing', () => {
    it('keeps what was and what became, and touches nothing else', async () => {
      const ticket = await opened({ fields: { policyScope: 'city', product: '亲情网' }, tags: ['首问'] });
      const edited = await step(agent, ticket, 'edit', {
        title: '新标题',
        topic: 'product',
        tags: ['首问', '加急'],
        fields: { policyScope: 'county' },
      });
      expect(edited).toMatchObject({
        title: '新标题',
        topic: 'product',
        tags: ['首问', '加急'],
        fields: { policyScope: 'county' },
        description: ticket.description,
      });
      expect(edited.timeline.at(-1)).toMatchObject({
        kind: 'edit',
        public: false,
        change: {
          before: {
            title: ticket.title,
            topic: 'tariff',
            tags: ['首问'],
            fields: { policyScope: 'city', product: '亲情网' },
          },
          after: { title: '新标题', topic: 'product', tags: ['首问', '加急'], fields: { policyScope: 'county' } },
        },
      });
    });
  });

  describe('watching', () => {
    it('is each person’s own, and can be taken back', async () => {
      const ticket = await opened();
      const watching = async (client: Client) => (await look(client, ticket)).watching;
      await agent.put(`/api/tickets/${ticket.id}/watch`).expect(204);
      await agent.put(`/api/tickets/${ticket.id}/watch`).expect(204);
      expect([await watching(agent), await watching(await hotline.as('agent2'))]).toEqual([true, false]);
      await agent.delete(`/api/tickets/${ticket.id}/watch`).expect(204);
      expect(await watching(agent)).toBe(false);
    });
  });

  describe('tickets that belong together', () => {
    const linksOf = async (ticket: Ticket): Promise<Links> =>
      ((await look(agent, ticket)).links as Links).map(({ ticketId, kind, back }) => ({ ticketId, kind, back }));

    it('are linked, seen from both sides, each link once', async () => {
      const [one, two] = [await opened(), await opened()];
      await step(agent, one, 'link', { otherId: two.id, kind: 'caused_by' });
      await step(agent, one, 'link', { otherId: two.id, kind: 'caused_by' });
      await step(agent, one, 'link', { otherId: two.id, kind: 'related' });
      expect(await linksOf(one)).toEqual([
        { ticketId: two.id, kind: 'caused_by', back: false },
        { ticketId: two.id, kind: 'related', back: false },
      ]);
      expect(await linksOf(two)).toEqual([
        { ticketId: one.id, kind: 'caused_by', back: true },
        { ticketId: one.id, kind: 'related', back: true },
      ]);
    });

    it('are merged: the duplicate closes and points at the one that stays', async () => {
      const [stays, goes] = [await sent(), await sent()];
      const merged = await step(agent, goes, 'merge', { intoId: stays.id, reason: '同一网点同一问题' });
      expect(merged).toMatchObject({ state: 'closed', mergedInto: stays.id });
      expect(merged.orders.map((order) => order.state)).toEqual(['withdrawn']);
      expect(merged.clocks.every((clock) => clock.stoppedAt !== null)).toBe(true);
      expect(await linksOf(stays)).toEqual([{ ticketId: goes.id, kind: 'duplicate_of', back: true }]);
      expectProblem(await agent.act(await claimed(), 'merge', { intoId: stays.id }), 422, 'flow.not_in_this_state');
    });

    it('are split: the new one knows where it comes from', async () => {
      const whole = await opened();
      const part = await opened({ title: '其中的物料问题', splitFrom: whole.id });
      expect(await linksOf(part)).toEqual([{ ticketId: whole.id, kind: 'split_from', back: false }]);
      expect(await linksOf(whole)).toEqual([{ ticketId: part.id, kind: 'split_from', back: true }]);
      expect(part).toEqual(await look(agent, part));
    });

    it('no partner learns of another outlet’s ticket by naming it', async () => {
      const other = await openTicket(agent, consultation({ outletId: ids.outlet.XL002 }));
      expectProblem(
        await partner.post('/api/tickets', consultation({ splitFrom: other.id })),
        422,
        'ticket.unknown_other',
      );
      ok(await partner.post('/api/tickets', consultation({ splitFrom: (await opened()).id })));
    });
  });

  describe('the portal', () => {
    it('is a second way in: the same ticket, the same numbers, the dispatch clock at once (A1)', async () => {
      const ticket = await openTicket(partner, consultation({ contactPhone: '０１５９ ００００ １０１２' }));
      expect(ticket).toMatchObject({
        channel: 'portal',
        outlet: { code: 'XL001' },
        contactName: '林德盛',
        contactPhone: '159****1012',
        state: 'registered',
      });
      expect(ticket.number).toMatch(/^ZX20261123-\d{4}$/);
      const seen = await look(agent, ticket);
      expect(seen.clocks.map((clock) => clock.kind).toSorted()).toEqual(['dispatch', 'reply']);
      expect(seen.owner).toBeNull();
      expect(
        ok<{ items: Ticket[] }>(await agent.get('/api/queues/to_dispatch/tickets')).items.map((row) => row.id),
      ).toContain(ticket.id);
    });

    it('names the own outlet whatever is sent', async () => {
      expect((await openTicket(partner, consultation({ outletId: ids.outlet.XL002 }))).outlet).toMatchObject({
        code: 'XL001',
      });
    });
  });
});

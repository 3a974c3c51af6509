import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client, Ticket } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

type Order = Ticket['orders'][number];

describe('work orders', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let agent: Client;
  let supervisor: Client;
  let market: Client;
  let lead: Client;
  let support: Client;
  let user: Record<string, string>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    supervisor = await hotline.as('supervisor1');
    market = await hotline.as('market1');
    lead = await hotline.as('marketlead1');
    support = await hotline.as('support1');
    const rows = await hotline.sql.rows<{ username: string; id: string }>({ text: 'SELECT username, id FROM users' });
    user = Object.fromEntries(rows.map(({ username, id }) => [username, id]));
  });
  afterAll(() => hotline?.stop());
  beforeEach(() => hotline.clock.set(mondayMorning));

  const sentTo = (...departments: string[]): Promise<Ticket> => {
    const departmentIds = departments.map((code) => ids.department[code]);
    return openTicket(agent, consultation({ outletId: ids.outlet.XL001, dispatch: { departmentIds, note: '请核实' } }));
  };
  const orderOf = (ticket: Ticket, code: string): Order => {
    const found = ticket.orders.findLast((order) => order.department.id === ids.department[code]);
    if (!found) throw new Error(`No order with ${code}`);
    return found;
  };
  const states = (ticket: Ticket): string[] => ticket.orders.map((order) => order.state);
  const runningFor = (ticket: Ticket, order: Order) =>
    ticket.clocks.find((clock) => clock.kind === 'handle' && (clock as { orderId?: string }).orderId === order.id);
  const giveBack = (code = 'network') => ({
    reason: 'not_ours',
    evidence: '系统记录不在本部门',
    proposedDepartmentId: ids.department[code],
  });
  const inQueue = async (client: Client, code: string): Promise<string[]> => {
    const answer = await client.get(`/api/queues/department:${ids.department[code]}/tickets`).expect(200);
    return (answer.body.items as Ticket[]).map((row) => row.number);
  };

  describe('several departments at once', () => {
    it('each has its own order and clock; the last answer makes it the hotline’s turn', async () => {
      let ticket = await sentTo('market', 'support');
      expect(ticket).toMatchObject({ state: 'dispatched' });
      expect(ticket.orders.map((order) => [order.department.name, order.state])).toEqual([
        ['市场部', 'open'],
        ['支撑中心', 'open'],
      ]);
      hotline.clock.advance(60 * 60_000);
      ticket = await step(market, ticket, 'claim');
      expect(ticket.state).toBe('in_progress');
      ticket = await step(support, ticket, 'claim');
      hotline.clock.advance(60 * 60_000);
      ticket = await step(market, ticket, 'answer', { text: '资费可以叠加' });
      expect(ticket.state).toBe('in_progress');
      expect(runningFor(ticket, orderOf(ticket, 'market'))).toMatchObject({
        state: 'met',
        stoppedAt: at('2026-11-23T11:00:00'),
      });
      expect(runningFor(ticket, orderOf(ticket, 'support'))).toMatchObject({
        state: 'running',
        dueAt: at('2026-11-24T09:00:00'),
      });
      expect(clockOf(ticket, 'plan')).toMatchObject({ state: 'running' });
      ticket = await step(support, ticket, 'answer', { text: '系统已核对' });
      expect(ticket).toMatchObject({ state: 'answered' });
      expect(states(ticket)).toEqual(['answered', 'answered']);
      expect(ticket.clocks.filter((clock) => clock.state === 'running').map((clock) => clock.kind)).toEqual(['reply']);
    });

    it('a department that is added later gets its full time', async () => {
      let ticket = await sentTo('market');
      ticket = await step(market, ticket, 'claim');
      hotline.clock.set('2026-11-23T15:00:00+08:00');
      ticket = await step(agent, ticket, 'add_order', { departmentIds: [ids.department.support] });
      expect(ticket.state).toBe('in_progress');
      expect(runningFor(ticket, orderOf(ticket, 'support'))).toMatchObject({ dueAt: at('2026-11-24T15:00:00') });
      expect(runningFor(ticket, orderOf(ticket, 'market'))).toMatchObject({ dueAt: at('2026-11-24T09:00:00') });
      expectProblem(
        await agent.act(ticket, 'add_order', { departmentIds: [ids.department.support] }),
        422,
        'ticket.same_department',
      );
    });

    it('after the answer another department may still be asked', async () => {
      let ticket = await sentTo('market');
      await step(market, ticket, 'claim');
      await step(market, ticket, 'answer', { text: '请再问支撑中心' });
      ticket = await step(agent, ticket, 'add_order', { departmentIds: [ids.department.support] });
      expect(ticket.state).toBe('dispatched');
      await step(support, ticket, 'claim');
      expect((await step(support, ticket, 'answer', { text: '已核' })).state).toBe('answered');
    });

    it('the same department named twice gets one order', async () => {
      const twice = [ids.department.market, ids.department.market];
      expect((await sentTo('market', 'market')).orders).toHaveLength(1);
      const ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001 }));
      expect((await step(agent, ticket, 'dispatch', { departmentIds: twice })).orders).toHaveLength(1);
    });

    it('everybody acts on the own order unless another is named, and never on another department’s', async () => {
      const ticket = await sentTo('market', 'support');
      const foreign = orderOf(ticket, 'support').id;
      expectProblem(await market.act(ticket, 'claim', { orderId: foreign }), 403, 'ticket.not_your_department');
      expectProblem(
        await market.act(ticket, 'return', { ...giveBack(), orderId: foreign }),
        403,
        'ticket.not_your_department',
      );
      const claimed = await step(support, ticket, 'claim');
      expectProblem(
        await market.act(claimed, 'answer', { text: 'x', orderId: foreign }),
        422,
        'ticket.claimed_by_other',
      );
      expect(states(await look(agent, ticket))).toEqual(['open', 'claimed']);
    });
  });

  describe('recalling', () => {
    it('the only order brings the ticket back to be dispatched', async () => {
      let ticket = await sentTo('market');
      hotline.clock.advance(5 * 60_000);
      ticket = await step(agent, ticket, 'recall', { reason: '派错部门' });
      expect(ticket).toMatchObject({ state: 'registered' });
      expect(clockOf(ticket, 'dispatch')).toMatchObject({ state: 'running', startedAt: at('2026-11-23T09:05:00') });
      expect(clockOf(ticket, 'handle').state).toBe('met');
      expect(await inQueue(market, 'market')).not.toContain(ticket.number);
    });

    it('one of two that nobody claimed leaves the other', async () => {
      let ticket = await sentTo('market', 'support');
      await step(market, ticket, 'claim');
      ticket = await step(agent, ticket, 'recall', { orderId: orderOf(ticket, 'support').id, reason: '不需要' });
      expect([ticket.state, states(ticket)]).toEqual(['in_progress', ['claimed', 'withdrawn']]);
      expectProblem(await agent.act(ticket, 'recall', { reason: 'x' }), 409, 'ticket.already_claimed');
    });

    it('the last one, when another department has answered, makes it the hotline’s turn', async () => {
      let ticket = await sentTo('market', 'support');
      await step(market, ticket, 'claim');
      await step(market, ticket, 'answer', { text: '可以' });
      ticket = await step(agent, ticket, 'recall', { orderId: orderOf(ticket, 'support').id, reason: '不再需要' });
      expect([ticket.state, states(ticket)]).toEqual(['answered', ['answered', 'withdrawn']]);
      expect((await step(agent, ticket, 'reply', { text: '可以' })).state).toBe('replied');
    });
  });

  describe('returning', () => {
    it('needs a reason, evidence and a proposed owner', async () => {
      const ticket = await sentTo('market');
      const fields = async (body: object) =>
        expectProblem(await market.act(ticket, 'return', body), 400, 'request.invalid').errors?.map((one) => one.field);
      expect(await fields({})).toEqual(['reason', 'evidence', 'proposedDepartmentId']);
      expect(await fields({ ...giveBack(), reason: 'tired' })).toEqual(['reason']);
      expectProblem(
        await market.act(ticket, 'return', { ...giveBack(), proposedDepartmentId: user.market1 }),
        422,
        'ticket.unknown_department',
      );
    });

    it('once: the hotline dispatches again, and the partner’s clocks never stopped', async () => {
      let ticket = await sentTo('market');
      hotline.clock.advance(30 * 60_000);
      ticket = await step(market, ticket, 'return', giveBack('support'));
      expect(ticket).toMatchObject({ state: 'registered', returnCount: 1 });
      expect(ticket.timeline.at(-1)).toMatchObject({
        kind: 'return',
        public: false,
        text: '系统记录不在本部门',
        change: { reason: 'not_ours', proposedDepartmentId: ids.department.support },
      });
      expect(clockOf(ticket, 'reply')).toMatchObject({ state: 'running', dueAt: at('2026-11-23T17:00:00') });
      expect(clockOf(ticket, 'plan')).toMatchObject({ state: 'running', dueAt: at('2026-11-25T09:00:00') });
      expect(clockOf(ticket, 'dispatch')).toMatchObject({
        state: 'running',
        startedAt: at('2026-11-23T09:30:00'),
        dueAt: at('2026-11-23T10:00:00'),
      });
      hotline.clock.advance(10 * 60_000);
      ticket = await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.support] });
      expect(runningFor(ticket, orderOf(ticket, 'support'))).toMatchObject({ dueAt: at('2026-11-24T09:40:00') });
      expect(clockOf(ticket, 'plan')).toMatchObject({ dueAt: at('2026-11-25T09:00:00') });
      expect(ticket.clocks.filter((clock) => clock.kind === 'plan')).toHaveLength(1);
    });

    it('a second time: the supervisor rules, and the ruling binds', async () => {
      let ticket = await sentTo('market');
      await step(market, ticket, 'return', giveBack('support'));
      await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.support] });
      ticket = await step(support, ticket, 'return', giveBack('market'));
      expect(ticket.state).toBe('arbitration');
      const waiting = await supervisor.get('/api/queues/arbitration/tickets').expect(200);
      expect((waiting.body.items as Ticket[]).map((row) => row.id)).toEqual([ticket.id]);
      expectProblem(
        await agent.act(ticket, 'rule', { departmentId: ids.department.market, text: 'x' }),
        403,
        'flow.not_your_role',
      );
      ticket = await step(supervisor, ticket, 'rule', { departmentId: ids.department.market, text: '由市场部承办' });
      expect([ticket.state, orderOf(ticket, 'market').state]).toEqual(['dispatched', 'open']);
      expect(orderOf(ticket, 'market')).toMatchObject({ binding: true, note: '由市场部承办' });
      expectProblem(await market.act(ticket, 'return', giveBack('support')), 422, 'ticket.ruling_binds');
      expectProblem(
        await market.act(ticket, 'transfer', { departmentId: ids.department.support, reason: 'x' }),
        422,
        'ticket.ruling_binds',
      );
      await step(market, ticket, 'claim');
      expectProblem(
        await market.act(await look(market, ticket), 'return', giveBack('support')),
        422,
        'ticket.ruling_binds',
      );
      expect((await step(market, ticket, 'answer', { text: '已办' })).state).toBe('answered');
    });

    it('while another department still works: the ticket stays where it is', async () => {
      let ticket = await sentTo('market', 'support');
      await step(market, ticket, 'claim');
      ticket = await step(support, ticket, 'return', giveBack('network'));
      expect([ticket.state, states(ticket), ticket.returnCount]).toEqual(['in_progress', ['claimed', 'returned'], 1]);
      expect((await step(market, ticket, 'answer', { text: '已办' })).state).toBe('answered');
    });
  });

  describe('handing on', () => {
    it('a transfer gives the next department its own time; the partner’s clocks go on', async () => {
      let ticket = await sentTo('market');
      await step(market, ticket, 'claim');
      hotline.clock.set('2026-11-23T15:30:00+08:00');
      ticket = await step(market, ticket, 'transfer', { departmentId: ids.department.support, reason: '系统问题' });
      expect([ticket.state, states(ticket)]).toEqual(['dispatched', ['transferred', 'open']]);
      expect(orderOf(ticket, 'support')).toMatchObject({ note: '请核实' });
      expect(runningFor(ticket, orderOf(ticket, 'market'))?.state).toBe('met');
      expect(runningFor(ticket, orderOf(ticket, 'support'))).toMatchObject({
        state: 'running',
        dueAt: at('2026-11-24T15:30:00'),
      });
      expect(clockOf(ticket, 'reply')).toMatchObject({ dueAt: at('2026-11-23T17:00:00') });
      expect(clockOf(ticket, 'plan')).toMatchObject({ dueAt: at('2026-11-25T09:00:00') });
      expect(
        [await inQueue(market, 'market'), await inQueue(support, 'support')].map((queue) =>
          queue.includes(ticket.number),
        ),
      ).toEqual([false, true]);
    });

    it('not to the own department, nor to one that has it', async () => {
      const ticket = await sentTo('market', 'support');
      for (const code of ['market', 'support']) {
        expectProblem(
          await market.act(ticket, 'transfer', { departmentId: ids.department[code], reason: 'x' }),
          422,
          'ticket.same_department',
        );
      }
    });

    it('a lead assigns within the department, a supervisor too; nobody else, and to nobody else', async () => {
      let ticket = await sentTo('market');
      expectProblem(await market.act(ticket, 'assign', { userId: user.market2 }), 403, 'flow.not_your_role');
      for (const name of ['support1', 'agent1', 'manager-xinluo1', 'outlet-xl001', 'editor2']) {
        expectProblem(await lead.act(ticket, 'assign', { userId: user[name] }), 422, 'ticket.unknown_user');
      }
      ticket = await step(lead, ticket, 'assign', { userId: user.market2 });
      expect(ticket).toMatchObject({ state: 'in_progress' });
      expect(orderOf(ticket, 'market').claimedBy).toMatchObject({ id: user.market2, name: '温雪梅' });
      ticket = await step(supervisor, ticket, 'assign', { userId: user.market1 });
      expect(orderOf(ticket, 'market').claimedBy?.name).toBe('廖志鹏');
      expect(ticket.timeline.at(-1)?.change).toMatchObject({ from: user.market2, to: user.market1 });
      expect((await step(market, ticket, 'answer', { text: '已办' })).state).toBe('answered');
    });

    it('work is not given to people who are away', async () => {
      await hotline.sql.rows({
        text: `UPDATE users SET absent_until = '2026-11-25T00:30:00+08:00' WHERE username IN ('market2', 'agent3')`,
      });
      const ticket = await sentTo('market');
      const refused = expectProblem(
        await lead.act(ticket, 'assign', { userId: user.market2 }),
        422,
        'ticket.user_absent',
      );
      expect(refused.detail).toContain('温雪梅');
      expect(refused.detail).toContain('2026-11-25');
      expectProblem(await agent.act(ticket, 'hand_over', { userId: user.agent3 }), 422, 'ticket.user_absent');
      hotline.clock.set('2026-11-25T00:30:00+08:00');
      await step(await hotline.as('marketlead1'), ticket, 'assign', { userId: user.market2 });
    });

    it('what was claimed can be put back, for a colleague to take', async () => {
      let ticket = await sentTo('market');
      await step(market, ticket, 'claim');
      ticket = await step(market, ticket, 'release', { note: '明日休假' });
      expect([ticket.state, orderOf(ticket, 'market').claimedBy]).toEqual(['dispatched', null]);
      await step(await hotline.as('market2'), ticket, 'claim');
    });

    it('the hotline’s own ticket is taken over or handed to a colleague, who is told', async () => {
      let ticket = await sentTo('market');
      expectProblem(await agent.act(ticket, 'take'), 422, 'ticket.yours_already');
      const colleague = await hotline.as('agent2');
      ticket = await step(colleague, ticket, 'take');
      expect(ticket.owner).toMatchObject({ name: '黄晓燕' });
      ticket = await step(colleague, ticket, 'hand_over', { userId: user.agent1, note: '换班' });
      expect(ticket.owner).toMatchObject({ name: '陈思敏' });
      const told = (await agent.get('/api/notifications').expect(200)).body.items as {
        kind: string;
        ticketNumber: string;
      }[];
      expect(told.filter((one) => one.ticketNumber === ticket.number).map((one) => one.kind)).toEqual([
        'handed_over',
        'taken_over',
      ]);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Response } from 'supertest';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

const keyed = (client: Client, key = randomUUID()): Client => client.with({ 'idempotency-key': key });

describe('a request that is sent again', () => {
  let hotline: Hotline;
  let agent: Client;
  let market: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    market = await hotline.as('market1');
  });
  afterAll(() => hotline?.stop());

  const body = (): object => consultation({ outletId: ids.outlet.XL001 });
  const count = async (table: string): Promise<number> => (await rowCounts(hotline))[table] ?? 0;

  it('opens one ticket, and gives the first answer again', async () => {
    const sender = keyed(agent);
    const first = await sender.post('/api/tickets', body());
    const tickets = await count('tickets');
    const again = await sender.post('/api/tickets', body());
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(await count('tickets')).toBe(tickets);
  });

  it('gives the first answer even when the ticket has gone on meanwhile', async () => {
    const sender = keyed(agent);
    const first = ok<Ticket>(await sender.post('/api/tickets', body()));
    await step(agent, first, 'note', { text: '之后的备注' });
    expect(ok(await sender.post('/api/tickets', body()))).toEqual(first);
  });

  it('twenty at once: one ticket, twenty times the same answer', async () => {
    for (let round = 0; round < 10; round += 1) {
      const before = await rowCounts(hotline);
      const sender = keyed(agent);
      const answers = await Promise.all(Array.from({ length: 20 }, () => sender.post('/api/tickets', body())));
      expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
      expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
      const after = await rowCounts(hotline);
      expect({ tickets: after.tickets, entries: after.timeline_entries, keys: after.idempotency_keys }).toEqual({
        tickets: (before.tickets ?? 0) + 1,
        entries: (before.timeline_entries ?? 0) + 1,
        keys: (before.idempotency_keys ?? 0) + 1,
      });
    }
  }, 300_000);

  it('is refused when the key comes with other content, also with content that would be refused anyway', async () => {
    const sender = keyed(agent);
    ok(await sender.post('/api/tickets', body()));
    const before = await rowCounts(hotline);
    expectProblem(await sender.post('/api/tickets', { ...body(), title: '另一件事' }), 422, 'request.key_reused');
    expectProblem(await sender.post('/api/tickets', { ...body(), outletId: randomUUID() }), 422, 'request.key_reused');
    expectProblem(await sender.post('/api/calls', {}), 422, 'request.key_reused');
    expect(await rowCounts(hotline)).toEqual(before);
  });

  it('keys are each person’s own', async () => {
    const key = randomUUID();
    const mine = ok<Ticket>(await keyed(agent, key).post('/api/tickets', body()));
    const theirs = ok<Ticket>(await keyed(await hotline.as('agent2'), key).post('/api/tickets', body()));
    expect(theirs.id).not.toBe(mine.id);
  });

  it('a refusal uses no key up', async () => {
    const sender = keyed(agent);
    expectProblem(await sender.post('/api/tickets', { ...body(), topic: 'weather' }), 400, 'ticket.unknown_topic');
    ok(await sender.post('/api/tickets', body()));
  });

  it.each(['short', 'x'.repeat(129), 'with a blank in it', 'zh-关键-key'])('%p is no key', async (key) => {
    const answer = await agent
      .with({ 'idempotency-key': encodeURI(key) === key ? key : Buffer.from(key).toString('latin1') })
      .post('/api/tickets', body());
    expectProblem(answer, 400, 'request.bad_key');
  });

  describe('steps', () => {
    const claimed = async (): Promise<Ticket> => {
      const opened = await openTicket(agent, { ...body(), dispatch: { departmentIds: [ids.department.market] } });
      return step(market, opened, 'claim');
    };

    it('a step is taken once, though its own success made the version old', async () => {
      const ticket = await claimed();
      const sender = keyed(market);
      const first = await sender.act(ticket, 'answer', { text: '可以叠加。' });
      const again = await sender.act(ticket, 'answer', { text: '可以叠加。' });
      expect([first.status, again.status]).toEqual([200, 200]);
      expect(again.body).toEqual(first.body);
      await step(agent, ticket, 'reply', { text: '可以叠加。' });
      expect(ok(await sender.act(ticket, 'answer', { text: '可以叠加。' }))).toEqual(first.body);
      const after = await look(agent, ticket);
      expect(after.timeline.filter((entry) => entry.kind === 'answer')).toHaveLength(1);
    });

    it('twenty at once: one entry in the timeline', async () => {
      for (let round = 0; round < 10; round += 1) {
        const ticket = await claimed();
        const sender = keyed(market);
        const answers: Response[] = await Promise.all(
          Array.from({ length: 20 }, () => sender.act(ticket, 'note', { text: '核实中' })),
        );
        expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]));
        expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
        expect((await look(agent, ticket)).timeline.filter((entry) => entry.kind === 'note')).toHaveLength(1);
      }
    }, 300_000);

    it('the same key for another step, or another ticket, is refused', async () => {
      const ticket = await claimed();
      const other = await claimed();
      const sender = keyed(market);
      const noted = ok(await sender.act(ticket, 'note', { text: '核实中' }));
      expectProblem(await sender.act(noted, 'answer', { text: '核实中' }), 422, 'request.key_reused');
      expectProblem(await sender.act(other, 'note', { text: '核实中' }), 422, 'request.key_reused');
    });

    it('a step that was refused can be taken under the same key once it is open', async () => {
      const ticket = await openTicket(agent, { ...body(), dispatch: { departmentIds: [ids.department.market] } });
      const sender = keyed(market);
      expectProblem(await sender.act(ticket, 'answer', { text: '可以' }), 422, 'flow.not_in_this_state');
      const now = await step(market, ticket, 'claim');
      ok(await sender.act(now, 'answer', { text: '可以' }));
    });
  });

  it('holds for everything else that can be made', async () => {
    const made = async (client: Client, send: (client: Client) => Promise<Response>, table: string): Promise<void> => {
      const sender = keyed(client);
      const first = ok<{ id: string }>(await send(sender));
      const rows = await count(table);
      const again = await Promise.all([send(sender), send(sender), send(sender)]);
      expect(again.map((answer) => ok<{ id: string }>(answer).id)).toEqual([first.id, first.id, first.id]);
      expect(await count(table)).toBe(rows);
    };
    const admin = await hotline.as('admin1');
    const rule = {
      place: 5,
      line: null,
      topic: null,
      countyId: null,
      departmentId: ids.department.market,
      officeOfCounty: false,
      note: '',
    };
    const user = {
      username: 'new-agent',
      password: 'a-long-password',
      displayName: '新话务员',
      roles: ['agent'],
      departmentIds: [ids.department.hotline],
      countyId: null,
      outletId: null,
      locale: 'zh-CN',
    };
    await made(agent, async (client) => client.post('/api/calls', { phone: '15900001012' }), 'calls');
    await made(admin, async (client) => client.post('/api/routing/rules', rule), 'routing_rules');
    await made(admin, async (client) => client.post('/api/users', user), 'users');
    await made(agent, async (client) => client.upload('/api/files', '口径.txt', Buffer.from('口径')), 'files');
  });

  it('an upload of another file under the same key is refused', async () => {
    const sender = keyed(agent);
    ok(await sender.upload('/api/files', 'a.txt', Buffer.from('one')));
    expectProblem(await sender.upload('/api/files', 'a.txt', Buffer.from('two')), 422, 'request.key_reused');
    expectProblem(await sender.upload('/api/files', 'b.txt', Buffer.from('one')), 422, 'request.key_reused');
  });
});

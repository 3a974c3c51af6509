import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { step } from '../support/steps.js';
import { branch, complaint, consultation, openTicket } from '../support/work.js';

interface Told {
  id: string;
  kind: string;
  ticketId: string;
  ticketNumber: string;
  text: string;
  at: string;
  readAt: string | null;
}

describe('what waits for a person', () => {
  let hotline: Hotline;
  let agent: Client;
  let colleague: Client;
  let market: Client;
  let partner: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    [agent, colleague, market, partner] = (await Promise.all(
      ['agent1', 'agent2', 'market1', 'outlet-xl001'].map((name) => hotline.as(name)),
    )) as [Client, Client, Client, Client];
  });
  afterAll(() => hotline?.stop());

  const all = async (client: Client, query = '?limit=200') =>
    ok<{ items: Told[]; unread: number; nextCursor: string | null }>(await client.get(`/api/notifications${query}`));
  const kindsOf = async (client: Client, ticket: Ticket): Promise<string[]> =>
    (await all(client)).items.filter((one) => one.ticketId === ticket.id).map((one) => one.kind);
  const sent = (): Promise<Ticket> =>
    openTicket(
      agent,
      consultation({ outletId: ids.outlet.XL001, dispatch: { departmentIds: [ids.department.market] } }),
    );

  it('tells who follows a ticket up what it needs of them, newest first, and never one’s own doing', async () => {
    const ticket = await sent();
    await step(market, ticket, 'claim');
    await step(market, ticket, 'plan', { text: '月底上线', promisedAt: '2026-11-30T17:00:00+08:00' });
    await step(agent, ticket, 'tell_plan', { text: '已告知' });
    await step(market, ticket, 'answer', { text: '已上线' });
    await step(agent, ticket, 'reply', { text: '已上线' });
    hotline.clock.advance(1_000);
    await step(partner, ticket, 'confirm', { rating: 5 });
    hotline.clock.advance(1_000);
    await step(partner, ticket, 'reopen', { reason: '又坏了' });
    expect(await kindsOf(agent, ticket)).toEqual(['reopened', 'confirmed', 'answered', 'planned']);
    expect(await kindsOf(market, ticket)).toEqual([]);
    expect(await kindsOf(partner, ticket)).toEqual([]);
  });

  it('follows the ticket to its new owner', async () => {
    const ticket = await sent();
    await step(colleague, ticket, 'take');
    await step(market, ticket, 'return', {
      reason: 'not_ours',
      evidence: '依据',
      proposedDepartmentId: ids.department.support,
    });
    expect(await kindsOf(agent, ticket)).toEqual(['taken_over']);
    expect(await kindsOf(colleague, ticket)).toEqual(['returned']);
  });

  it('says in the reader’s language what it is about', async () => {
    const ticket = await openTicket(
      agent,
      complaint({ outletId: ids.outlet.XL001, fields: { customerName: '林先生', grade: 'major' } }),
    );
    const supervisor = await hotline.as('supervisor1');
    const text = async () => (await all(supervisor)).items.find((one) => one.ticketId === ticket.id)?.text;
    expect(await text()).toBe(`重大投诉，请立即关注：${ticket.title as string}`);
    await supervisor.patch('/api/me', { language: 'en' }).expect(200);
    expect(await text()).toBe(`Major complaint, needs you at once: ${ticket.title as string}`);
  });

  it('pages without losing or repeating one', async () => {
    for (let index = 0; index < 7; index += 1) {
      const ticket = await sent();
      await step(colleague, ticket, 'take');
    }
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Awaited<ReturnType<typeof all>> = await all(agent, `?limit=3&cursor=${cursor}`);
      paged.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual((await all(agent)).items.map((one) => one.id));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('is read one by one or all at once, by its owner only', async () => {
    const { items, unread } = await all(agent);
    expect(unread).toBe(items.length);
    const [first, second] = items;
    await colleague.post('/api/notifications/read', { ids: [first?.id] }).expect(204);
    expect((await all(agent)).unread).toBe(unread);
    await agent.post('/api/notifications/read', { ids: [first?.id] }).expect(204);
    const after = await all(agent);
    expect(after.unread).toBe(unread - 1);
    expect(after.items.find((one) => one.id === first?.id)?.readAt).toBe(hotline.clock.date().toISOString());
    expect(after.items.find((one) => one.id === second?.id)?.readAt).toBeNull();
    await agent.post('/api/notifications/read', { ids: [] }).expect(204);
    expect((await all(agent)).unread).toBe(0);
  });
});

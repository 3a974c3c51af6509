import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('the main job: a call becomes a work order, is handled and answered', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
  });
  afterAll(() => hotline?.stop());

  it('goes from the call to the closed ticket with every step in the timeline and every clock stopped in time', async () => {
    const agent = await hotline.as('agent1');
    const market = await hotline.as('market1');
    const partner = await hotline.as('outlet-xl001');
    const [number] = await hotline.sql.rows<{ phone: string }>(
      { text: 'SELECT phone FROM designated_numbers WHERE outlet_id = $1 AND place = 1' },
      [ids.outlet.XL001],
    );

    const call = ok<{ id: string; version: number; designated: boolean; outlet: { code: string } }>(
      await agent.post('/api/calls', { phone: number?.phone }),
    );
    expect(call).toMatchObject({ designated: true, outlet: { code: 'XL001' } });

    let ticket = await openTicket(agent, consultation({ callId: call.id }));
    expect(ticket.number).toMatch(/^ZX20261123-\d{4}$/);
    expect(ticket).toMatchObject({ state: 'registered', version: 1 });
    expect(ticket.clocks.map((clock) => clock.kind)).toEqual(['reply']);

    const ended = ok<{ version: number; state: string }>(
      await agent.post(`/api/calls/${call.id}/end`, { version: call.version }),
    );
    expect(ended.state).toBe('wrap_up');
    ticket = ok<Ticket>(await agent.get(`/api/tickets/${ticket.id}`));
    expect(ticket.clocks.map((clock) => clock.kind).sort()).toEqual(['dispatch', 'reply']);

    hotline.clock.advance(4 * 60_000);
    ticket = ok(
      await agent.act(ticket, 'dispatch', { departmentIds: [ids.department.market], note: '请按新口径答复' }),
    );
    expect(ticket.state).toBe('dispatched');
    expect(ticket.clocks.find((clock) => clock.kind === 'dispatch')).toMatchObject({ state: 'met' });
    expect(
      ticket.clocks
        .filter((clock) => clock.state === 'running')
        .map((clock) => clock.kind)
        .sort(),
    ).toEqual(['handle', 'plan', 'reply']);

    const queues = ok<{ items: { id: string; count: number }[] }>(await market.get('/api/queues'));
    expect(queues.items.find((queue) => queue.id === `department:${ids.department.market}`)?.count).toBe(1);
    const rows = ok<{ items: Ticket[] }>(await market.get(`/api/queues/department:${ids.department.market}/tickets`));
    expect(rows.items.map((row) => row.number)).toEqual([ticket.number]);

    hotline.clock.advance(30 * 60_000);
    ticket = await market.acts(ticket, 'claim');
    expect(ticket).toMatchObject({ state: 'in_progress' });
    ticket = await market.acts(ticket, 'answer', { text: '亲情网保留，套餐次月 1 日生效。' });
    expect(ticket.state).toBe('answered');

    ticket = await agent.acts(ticket, 'reply', { text: '您好，亲情网可以保留，新套餐次月 1 日生效。' });
    expect(ticket.state).toBe('replied');

    const seen = ok<Ticket>(await partner.get(`/api/tickets/${ticket.id}`));
    expect(seen.timeline.map((entry) => entry.kind)).toEqual(['open', 'reply']);
    expect(JSON.stringify(seen)).not.toContain('请按新口径答复');
    expect(seen.orders).toEqual([]);

    ticket = await partner.acts(ticket, 'confirm', { rating: 5, text: '很快，谢谢' });
    expect(ticket.state).toBe('closed');

    const whole = ok<Ticket>(await agent.get(`/api/tickets/${ticket.id}`));
    expect(whole.timeline.map((entry) => entry.kind)).toEqual([
      'open',
      'clock_start',
      'dispatch',
      'claim',
      'answer',
      'reply',
      'confirm',
    ]);
    expect(whole.clocks.map((clock) => [clock.kind, clock.state]).sort()).toEqual([
      ['dispatch', 'met'],
      ['handle', 'met'],
      ['plan', 'met'],
      ['reply', 'met'],
    ]);
    const timers = await hotline.sql.rows({ text: "SELECT FROM timers WHERE kind = 'clock'" });
    expect(timers).toHaveLength(0);
  });
});

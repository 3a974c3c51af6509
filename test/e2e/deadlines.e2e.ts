import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { type Client, ok, type Ticket } from '../support/client.js';
import { at, clockOf, dueOf, firingsOf, toldOf } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import { branch, consultation, openTicket } from '../support/work.js';

const sessionMs = 8 * 3_600_000;

describe('clocks warn, breach and escalate', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
  });
  afterAll(() => hotline?.stop());

  const signedIn = new Map<string, { client: Client; until: number }>();
  /** Signed in anew when the clock has moved by more than sessions live, or back. */
  const as = async (name: string): Promise<Client> => {
    const now = hotline.clock.now();
    const known = signedIn.get(name);
    if (known && now < known.until && now >= known.until - sessionMs) return known.client;
    const client = await hotline.as(name);
    signedIn.set(name, { client, until: now + sessionMs });
    return client;
  };
  const seen = async (ticket: Ticket): Promise<Ticket> =>
    ok(await (await as('agent1')).get(`/api/tickets/${ticket.id}`));
  const told = async (name: string, ticket: Ticket): Promise<string[]> => toldOf(await as(name), ticket);
  const toldOfHandling = async (name: string, ticket: Ticket): Promise<string[]> =>
    (await told(name, ticket)).filter((one) => one.startsWith('部门处理'));
  const open = async (more: object = {}): Promise<Ticket> =>
    openTicket(await as('agent1'), consultation({ contactName: '王五', ...more }));
  const dispatched = (...departments: string[]): Promise<Ticket> =>
    open({ dispatch: { departmentIds: departments.map((code) => ids.department[code]) } });
  const monday = (time: string): Promise<void> => hotline.passTo(at(`23T${time}`));
  const startAt = (time: string): void => hotline.clock.set(at(time));

  it('each once and at its moment, with the level in every queue', async () => {
    startAt('23T09:00');
    const ticket = await open();
    await monday('09:22:29.999');
    expect(firingsOf(await seen(ticket))).toEqual([]);

    await monday('09:22:30');
    await hotline.fireDue();
    expect(await seen(ticket)).toMatchObject({ level: 'warned', dueClock: 'dispatch' });
    expect(await told('agent1', ticket)).toEqual(['派单:clock_warn']);
    expect(await told('supervisor1', ticket)).toEqual([]);

    // Exactly at the due time is still in time.
    await monday('09:30:00.000');
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
    await monday('09:30:00.001');
    expect(await seen(ticket)).toMatchObject({ level: 'breached' });
    expect(await told('agent1', ticket)).toEqual(['派单:clock_warn', '派单:clock_breach']);
    expect(await told('supervisor1', ticket)).toEqual(['派单:clock_breach']);
    expect(await told('marketlead1', ticket)).toEqual([]);

    await monday('09:45');
    await monday('12:00');
    const after = await seen(ticket);
    expect(firingsOf(after)).toEqual(['dispatch:clock_warn', 'dispatch:clock_breach', 'dispatch:clock_escalate']);
    expect(after).toMatchObject({ level: 'escalated' });
    expect(await told('supervisor1', ticket)).toEqual(['派单:clock_breach', '派单:clock_escalate']);
    expect(after.timeline.filter(({ change }) => change.late)).toEqual([]);
    expect(after.timeline.find(({ kind }) => kind === 'clock_breach')).toMatchObject({
      public: false,
      change: { clock: 'dispatch', dueAt: '2026-11-23T01:30:00.000Z' },
    });
  });

  it('tells the screens with the topics of the ticket, and nothing to its outlet', async () => {
    startAt('23T09:00');
    const ticket = await open({ outletId: ids.outlet.XL001 });
    await monday('09:22:30');
    const events = await hotline.sql.rows<{
      type: string;
      topics: string[];
      audience: { outlet: string | null };
      data: object;
    }>(
      {
        text: `SELECT type, topics, audience, data FROM events WHERE data ->> 'ticketId' = $1 AND type LIKE 'clock.%'`,
      },
      [ticket.id],
    );
    expect(events).toMatchObject([
      { type: 'clock.warned', audience: { outlet: null, hotline: true }, data: { clock: 'dispatch' } },
    ]);
    expect(events[0]?.topics).toEqual(
      expect.arrayContaining([`ticket:${ticket.id}`, 'board', 'queue:to_dispatch', 'queue:open']),
    );
    const partners = ok<Ticket>(await (await as('outlet-xl001')).get(`/api/tickets/${ticket.id}`));
    expect(partners.timeline.map(({ kind }) => kind)).toEqual(['open']);
    expect(partners.level).toBe('calm');
  });

  it('tells the department of the handling clock: who claimed it, else the leads', async () => {
    startAt('23T09:00');
    const ticket = await dispatched('market', 'support');
    await (await as('market1')).acts(ticket, 'claim');
    // Handling: 24 h, warned after 18 h; the reply was due on Monday and the plan comes on Tuesday evening.
    await hotline.passTo(at('24T03:00'));
    expect(await toldOfHandling('market1', ticket)).toEqual(['部门处理:clock_warn']);
    expect(await toldOfHandling('marketlead1', ticket)).toEqual([]);
    expect(await toldOfHandling('supportlead1', ticket)).toEqual(['部门处理:clock_warn']);
    expect(await toldOfHandling('support1', ticket)).toEqual([]);

    await hotline.passTo(at('24T09:00:00.001'));
    expect(await toldOfHandling('market1', ticket)).toEqual(['部门处理:clock_warn', '部门处理:clock_breach']);
    expect(await toldOfHandling('marketlead1', ticket)).toContain('部门处理:clock_breach');
    expect(await toldOfHandling('agent1', ticket)).toContain('部门处理:clock_breach');
    const supervisor = await toldOfHandling('supervisor1', ticket);
    expect(supervisor.filter((one) => one === '部门处理:clock_breach')).toHaveLength(2);
    const orders = (await seen(ticket)).timeline.filter(
      ({ kind, change }) => kind === 'clock_breach' && change.clock === 'handle',
    );
    expect(orders).toHaveLength(2);
  });

  it('escalates a clock of the ticket to the leads of every department at work', async () => {
    startAt('23T09:00');
    const ticket = await dispatched('market', 'support');
    // Reply: 8 h from 09:00, escalated after 12 h.
    await monday('21:00');
    expect(await told('marketlead1', ticket)).toEqual(['回复:clock_escalate']);
    expect(await told('supportlead1', ticket)).toEqual(['回复:clock_escalate']);
    expect(await told('supervisor1', ticket)).toEqual(['回复:clock_breach', '回复:clock_escalate']);
  });

  it('after an outage everything happens in order, each once, and says that it is late', async () => {
    startAt('23T09:00');
    const first = await open();
    hotline.clock.set(at('23T09:01'));
    const second = await open();
    await monday('09:48');
    for (const ticket of [first, second]) {
      const { timeline } = await seen(ticket);
      const stages = timeline.filter(({ kind }) => kind.startsWith('clock_'));
      // Warned at 09:22 and 09:23, breached at 09:30 and 09:31, escalated at 09:45 and 09:46: three minutes are not late.
      expect(stages.map(({ kind, change }) => [kind, change.late ?? false])).toEqual([
        ['clock_warn', true],
        ['clock_breach', true],
        ['clock_escalate', false],
      ]);
    }
  });

  it('stands still in a pause, counts it, and goes on with what was left', async () => {
    startAt('23T09:00');
    const ticket = await open({ outletId: ids.outlet.XL001 });
    hotline.clock.set(at('23T09:20'));
    await (await as('agent1')).acts(ticket, 'ask', { text: '请补充顾客号码' });
    await monday('11:00');
    const waiting = await seen(ticket);
    expect(firingsOf(waiting)).toEqual([]);
    expect(waiting).toMatchObject({ dueAt: null, level: 'calm' });
    expect(clockOf(waiting, 'dispatch')).toMatchObject({ state: 'paused', dueAt: null });

    await (await as('outlet-xl001')).acts(ticket, 'respond', { text: '13800000000' });
    const resumed = await seen(ticket);
    expect([dueOf(resumed, 'dispatch'), dueOf(resumed, 'reply')]).toEqual([at('23T11:10'), at('23T18:40')]);
    await monday('11:02:29');
    expect(firingsOf(await seen(ticket))).toEqual([]);
    await monday('11:02:30');
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
    await monday('11:10:01');
    const lines = ok<{ lines: string[] }>(
      await (await as('agent1')).get(`/api/clocks/${clockOf(resumed, 'dispatch').id}/explanation`),
    );
    expect(lines.lines.join('\n')).toContain(
      '周一 11-23 09:20 至 周一 11-23 11:00 暂停（等待网点补充），不计 1 小时 40 分',
    );
  });

  it('still tells of a stage that was reached in the moment before a pause', async () => {
    startAt('23T09:00');
    const ticket = await open();
    hotline.clock.set(at('23T09:23'));
    await (await as('agent1')).acts(ticket, 'ask', { text: '请补充' });
    await hotline.fireDue();
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
    await monday('12:00');
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
  });

  it('never comes early: a timer that is due too soon only sets itself right', async () => {
    startAt('23T09:00');
    const ticket = await open();
    const timer = async (): Promise<number | undefined> => {
      const text = 'SELECT due_at FROM timers WHERE subject_id = $1';
      const [row] = await hotline.sql.rows<{ due_at: Date }>({ text }, [clockOf(ticket, 'dispatch').id]);
      return row?.due_at.getTime();
    };
    await hotline.sql.rows({ text: 'UPDATE timers SET due_at = $2 WHERE subject_id = $1' }, [
      clockOf(ticket, 'dispatch').id,
      new Date(at('23T09:10')),
    ]);
    await monday('09:10');
    expect(firingsOf(await seen(ticket))).toEqual([]);
    expect(await timer()).toBe(at('23T09:22:30'));
  });

  it('stops with the work: nothing happens any more', async () => {
    startAt('23T09:00');
    const ticket = await open();
    await (await as('agent1')).acts(ticket, 'reply', { text: '可以保留', confirmed: true });
    await hotline.passTo(at('27T09:00'));
    expect(firingsOf(await seen(ticket))).toEqual([]);
    const timers = await hotline.sql.rows(
      { text: `SELECT FROM timers m JOIN clocks c ON c.id = m.subject_id WHERE c.ticket_id = $1` },
      [ticket.id],
    );
    expect(timers).toEqual([]);
  });

  it('a department that takes over gets its own handling clock; the partner’s clocks go on', async () => {
    startAt('23T09:00');
    const ticket = await dispatched('market');
    const [reply, plan] = [dueOf(ticket, 'reply'), dueOf(ticket, 'plan')];
    expect(dueOf(ticket, 'handle')).toBe(at('24T09:00'));

    hotline.clock.set(at('23T11:00'));
    await (await as('market1')).acts(ticket, 'claim');
    const wrong = {
      reason: 'not_ours',
      evidence: '号卡配送由支撑中心办理',
      proposedDepartmentId: ids.department.support,
    };
    const returned = await (await as('market1')).acts(ticket, 'return', wrong);
    expect(returned.clocks.find(({ kind }) => kind === 'handle')).toMatchObject({ state: 'met' });
    expect([dueOf(returned, 'reply'), dueOf(returned, 'plan')]).toEqual([reply, plan]);

    hotline.clock.set(at('23T11:20'));
    const again = await (
      await as('agent1')
    ).acts(ticket, 'dispatch', { departmentIds: [ids.department.support], note: '' });
    expect([dueOf(again, 'reply'), dueOf(again, 'plan')]).toEqual([reply, plan]);
    expect(again.clocks.filter(({ kind }) => kind === 'handle').map(({ state }) => state)).toEqual(['met', 'running']);
    expect(dueOf(again, 'handle')).toBe(at('24T11:20'));
    expect(again.clocks.filter(({ kind }) => kind === 'plan')).toHaveLength(1);

    // The reply was promised from the first minute on, whoever works on it.
    await monday('17:00:00.001');
    expect(firingsOf(await seen(ticket))).toEqual(['reply:clock_warn', 'reply:clock_breach']);
  });

  it('explains a clock only to those whom the ticket’s page shows it to', async () => {
    startAt('23T09:00');
    const ticket = await open({ outletId: ids.outlet.XL001, dispatch: { departmentIds: [ids.department.market] } });
    const [reply, handle] = [clockOf(ticket, 'reply').id, clockOf(ticket, 'handle').id];
    const ask = async (name: string, id: string, status = 200): Promise<Response> =>
      (await as(name)).get(`/api/clocks/${id}/explanation`).expect(status);
    const { lines } = ok<{ lines: string[] }>(await ask('outlet-xl001', reply));
    expect(lines[0]).toBe('时限 8 小时（按工作日计），已用 0 分');
    await ask('market1', handle, 200);
    await ask('outlet-xl001', handle, 404);
    await ask('outlet-xl002', reply, 404);
    await ask('support1', handle, 404);
    await ask('agent1', ids.department.market ?? '', 404);
    await ask('agent1', 'reply', 400);
  });
});

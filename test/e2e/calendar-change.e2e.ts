import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Problem, type Ticket } from '../support/client.js';
import { at, clockOf, dueOf, firingsOf } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import { type Calendar, type CalendarChange, calendarOf, changeOf, type Moves, typhoon } from '../support/rules.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('a change of the working calendar', () => {
  let hotline: Hotline;
  let other: Hotline;
  let admin: Client;
  let agent: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    other = await Hotline.start({ beside: hotline });
    admin = await hotline.as('admin1');
    agent = await hotline.as('agent1');
    ids = await branch(hotline);
  });
  afterAll(async () => {
    await other?.stop();
    await hotline?.stop();
  });

  const present = (): Promise<Calendar> => calendarOf(admin);
  const seen = async (ticket: Ticket): Promise<Ticket> => ok(await agent.get(`/api/tickets/${ticket.id}`));
  const open = (client = agent): Promise<Ticket> =>
    openTicket(client, consultation({ contactName: '王五', dispatch: { departmentIds: [ids.department.market] } }));
  const reason = '台风“海神”停工通知';
  const put = async (change: CalendarChange): Promise<Calendar> =>
    ok<Calendar>(await admin.put('/api/calendar', { ...change, reason }));

  it('can be sent back as it was read, and then nothing moves', async () => {
    await open();
    expect(ok<Moves>(await admin.post('/api/calendar/preview', changeOf(await present())))).toEqual({
      moves: [],
      moveCount: 0,
    });
  });

  it('previews what moves and keeps nothing', async () => {
    const ticket = await open();
    const { moves, moveCount } = ok<Moves>(
      await admin.post('/api/calendar/preview', changeOf(await present(), [typhoon('2026-11-24')])),
    );
    expect(moveCount).toBe(moves.length);
    expect(
      moves.filter(({ ticketId }) => ticketId === ticket.id).sort((a, b) => a.clock.localeCompare(b.clock)),
    ).toEqual([
      {
        ticketId: ticket.id,
        number: ticket.number,
        clock: 'handle',
        before: '2026-11-24T09:00:00+08:00',
        after: '2026-11-25T09:00:00+08:00',
      },
      {
        ticketId: ticket.id,
        number: ticket.number,
        clock: 'plan',
        before: '2026-11-25T09:00:00+08:00',
        after: '2026-11-26T09:00:00+08:00',
      },
    ]);
    expect((await present()).version).toBe(0);
    expect(await seen(ticket)).toMatchObject({ version: ticket.version, clocks: ticket.clocks });
  });

  it('a change moves running clocks with their orders, queues and timers, on every node', async () => {
    const [ticket, done] = [await open(), await openTicket(agent, consultation({ contactName: '赵六' }))];
    const closed = await agent.acts(done, 'reply', { text: '可以', confirmed: true });
    const changed = await put(changeOf(await present(), [typhoon('2026-11-24')]));
    expect(changed.version).toBe(1);
    expect(changed.days).toContainEqual(expect.objectContaining({ day: '2026-11-24', name: '台风停工' }));

    const now = await seen(ticket);
    expect([dueOf(now, 'reply'), dueOf(now, 'handle'), dueOf(now, 'plan')]).toEqual([
      dueOf(ticket, 'reply'),
      at('25T09:00'),
      at('26T09:00'),
    ]);
    expect(now.orders).toMatchObject([{ dueAt: new Date(at('25T09:00')).toISOString() }]);
    expect(now).toMatchObject({ dueClock: 'reply', version: ticket.version + 1 });
    const timers = await hotline.sql.rows<{ kind: string; due_at: Date }>(
      {
        text: `SELECT c.kind, m.due_at FROM timers m JOIN clocks c ON c.id = m.subject_id WHERE c.ticket_id = $1 ORDER BY 1`,
      },
      [ticket.id],
    );
    expect(timers.map(({ kind, due_at }) => [kind, due_at.getTime()])).toEqual([
      ['handle', at('25T03:00')],
      ['plan', at('25T21:00')],
      ['reply', at('23T15:00')],
    ]);
    expect(await seen(done)).toMatchObject({ version: closed.version, clocks: closed.clocks });

    const elsewhere = await other.as('admin1');
    await until(async () => (await calendarOf(elsewhere)).version === 1);
    const [audit] = await hotline.sql.rows({
      text: `SELECT a.reason, u.username, a.change FROM audit_entries a JOIN users u ON u.id = a.actor_id WHERE action = 'calendar.changed'`,
    });
    expect(audit).toMatchObject({ reason, username: 'admin1', change: { version: [0, 1] } });
    const [event] = await hotline.sql.rows({
      text: `SELECT topics, audience FROM events WHERE type = 'clocks.rules_changed'`,
    });
    expect(event).toEqual({ topics: ['board'], audience: { hotline: true, admins: true } });
    const [heard] = await hotline.sql.rows<{ topics: string[]; audience: object; data: object }>(
      { text: `SELECT topics, audience, data FROM events WHERE subject_id = $1 AND data ->> 'action' = 'recount'` },
      [ticket.id],
    );
    expect(heard).toMatchObject({
      topics: [`ticket:${ticket.id}`],
      audience: { hotline: true, departments: [ids.department.market] },
      data: { version: now.version, level: 'calm' },
    });
  });

  it('moves very many clocks a batch at a time, so that the live stream never waits for all of them', async () => {
    const left = Array.from({ length: 520 }, (_, index) => index)[Symbol.iterator]();
    const opened: Ticket[] = [];
    const lane = async (): Promise<void> => {
      for (const _ of left) opened.push(await open());
    };
    await Promise.all(Array.from({ length: 8 }, lane));
    const before = await present();
    const { version } = await put(changeOf(before, [typhoon('2026-11-25')]));
    const [written] = await hotline.sql.rows<{ due: Date[]; transactions: number }>(
      {
        text: `SELECT array_agg(DISTINCT due_at) AS due, count(DISTINCT xmin::text)::int AS transactions FROM clocks
               WHERE kind = 'plan' AND ticket_id = ANY ($1)`,
      },
      [opened.map(({ id }) => id)],
    );
    expect(written?.due.map((due) => due.getTime())).toEqual([at('27T09:00')]);
    expect(written?.transactions).toBeGreaterThan(1);
    await put({ ...changeOf(before), version });
  });

  it('a step worked out before the change is not written over it', async () => {
    const ticket = await open();
    await put(changeOf(await present(), [typhoon('2026-11-26')]));
    const answer = await (await hotline.as('market1')).act(ticket, 'claim');
    expect(answer.status).toBe(409);
    expect((answer.body as Problem).code).toBe('ticket.stale');
  });

  it('keeps what was counted in closed segments, and stages that have fired', async () => {
    const ticket = await open();
    const replies = async (): Promise<string[]> =>
      firingsOf(await seen(ticket)).filter((firing) => firing.startsWith('reply:'));
    hotline.clock.set(at('23T11:00'));
    const claimed = await (await hotline.as('market1')).acts(ticket, 'claim');
    await agent.acts(claimed, 'ask', { text: '请补充顾客号码' });
    hotline.clock.set(at('23T13:00'));
    await agent.acts(ticket, 'respond', { text: '13800000000' });
    await hotline.passTo(at('23T17:00'));
    expect(await replies()).toEqual(['reply:clock_warn']);

    // Monday and Tuesday do not count any more, but the two hours before the pause were used and stay so.
    await put(changeOf(await present(), [typhoon('2026-11-23'), typhoon('2026-11-24')]));
    expect(dueOf(await seen(ticket), 'reply')).toBe(at('25T06:00'));
    expect(clockOf(await seen(ticket), 'reply')).toMatchObject({ usedMs: 2 * 3_600_000 });
    await hotline.passTo(at('25T05:00'));
    agent = await hotline.as('agent1');
    expect(await replies()).toEqual(['reply:clock_warn']);
    await hotline.passTo(at('25T06:00:00.001'));
    expect(await replies()).toEqual(['reply:clock_warn', 'reply:clock_breach']);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not happen within 4 s');
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Problem, type Ticket } from '../support/client.js';
import { at, clockOf, dueOf, firingsOf } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import { calendarOf, changeOf, type Calendar, type CalendarChange, type Moves, typhoon } from '../support/rules.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('the working calendar', () => {
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
  const put = async (change: CalendarChange): Promise<Calendar> => ok(await admin.put('/api/calendar', { ...change, reason }));

  it('shows the week, the days that differ, and the hours they make', async () => {
    const calendar = await present();
    expect(calendar).toMatchObject({ version: 0, loadedYears: [2024, 2025, 2026], nextYearMissing: false });
    expect(calendar.week['1']).toEqual([
      { from: '08:30', to: '12:00' },
      { from: '14:30', to: '17:30' },
    ]);
    expect(calendar.hoursPerDay).toEqual({ 1: 6.5, 2: 6.5, 3: 6.5, 4: 6.5, 5: 6.5, 6: 0, 7: 0 });
    const day = (date: string) => calendar.days.find((one) => one.day === date);
    expect(day('2026-10-01')).toEqual({
      day: '2026-10-01',
      kind: 'holiday',
      name: '国庆节',
      nameZh: '国庆节',
      nameEn: 'National Day',
      windows: null,
    });
    expect(day('2026-10-10')).toMatchObject({ kind: 'makeup', name: '国庆节调休' });
    const [first, ...rest] = calendar.days.map((one) => one.day);
    expect([first, ...rest]).toEqual([first, ...rest].sort());
  });

  it('can be sent back as it was read, and then nothing moves', async () => {
    await open();
    expect(ok<Moves>(await admin.post('/api/calendar/preview', changeOf(await present())))).toEqual({ moves: [], moveCount: 0 });
  });

  it('previews what moves and keeps nothing', async () => {
    const ticket = await open();
    const { moves, moveCount } = ok<Moves>(
      await admin.post('/api/calendar/preview', changeOf(await present(), [typhoon('2026-11-24')])),
    );
    expect(moveCount).toBe(moves.length);
    expect(moves.filter(({ ticketId }) => ticketId === ticket.id).sort((a, b) => a.clock.localeCompare(b.clock))).toEqual([
      { ticketId: ticket.id, number: ticket.number, clock: 'handle', before: '2026-11-24T09:00:00+08:00', after: '2026-11-25T09:00:00+08:00' },
      { ticketId: ticket.id, number: ticket.number, clock: 'plan', before: '2026-11-25T09:00:00+08:00', after: '2026-11-26T09:00:00+08:00' },
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
      dueOf(ticket, 'reply'), at('25T09:00'), at('26T09:00'),
    ]);
    expect(now.orders).toMatchObject([{ dueAt: new Date(at('25T09:00')).toISOString() }]);
    expect(now).toMatchObject({ dueClock: 'reply', version: ticket.version + 1 });
    const timers = await hotline.sql.rows<{ kind: string; due_at: Date }>(
      { text: `SELECT c.kind, m.due_at FROM timers m JOIN clocks c ON c.id = m.subject_id WHERE c.ticket_id = $1 ORDER BY 1` },
      [ticket.id],
    );
    expect(timers.map(({ kind, due_at }) => [kind, due_at.getTime()])).toEqual([
      ['dispatch', 0], ['handle', at('25T03:00')], ['plan', at('25T21:00')], ['reply', at('23T15:00')],
    ].slice(1));
    expect(await seen(done)).toMatchObject({ version: closed.version, clocks: closed.clocks });

    const elsewhere = await other.as('admin1');
    await until(async () => (await calendarOf(elsewhere)).version === 1);
    const [audit] = await hotline.sql.rows({
      text: `SELECT a.reason, u.username, a.change FROM audit_entries a JOIN users u ON u.id = a.actor_id WHERE action = 'calendar.changed'`,
    });
    expect(audit).toMatchObject({ reason, username: 'admin1', change: { version: [0, 1] } });
    const [event] = await hotline.sql.rows({ text: `SELECT topics, audience FROM events WHERE type = 'clocks.rules_changed'` });
    expect(event).toEqual({ topics: ['board'], audience: { hotline: true, admins: true } });
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
    await hotline.passTo(at('23T15:00'));
    await agent.acts(ticket, 'note', { text: '跟进中' });
    expect(firingsOf(await seen(ticket))).toEqual(['reply:clock_warn']);
    // Monday is taken out as well: the reply has all of its eight hours again on Tuesday… which the typhoon has too.
    await put(changeOf(await present(), [typhoon('2026-11-23'), typhoon('2026-11-24')]));
    const moved = await seen(ticket);
    expect(dueOf(moved, 'reply')).toBe(at('25T08:00'));
    await hotline.passTo(at('25T06:00'));
    expect(firingsOf(await seen(ticket))).not.toContain('reply:clock_breach');
    await hotline.passTo(at('25T08:00:00.001'));
    const firings = firingsOf(await seen(ticket));
    expect(firings.filter((one) => one === 'reply:clock_warn')).toHaveLength(1);
    expect(firings).toContain('reply:clock_breach');
    expect(clockOf(await seen(ticket), 'reply')).toMatchObject({ state: 'running' });
    hotline.clock.set(at('23T09:00'));
  });

  it('refuses a change of an older version, and shows the present one', async () => {
    const calendar = await present();
    const stale = { ...changeOf(calendar), version: calendar.version - 1, reason };
    for (const answer of [await admin.put('/api/calendar', stale), await admin.post('/api/calendar/preview', { ...stale, reason: undefined })]) {
      expect(answer.status).toBe(409);
      const problem = answer.body as Problem;
      expect(problem.code).toBe('calendar.stale');
      expect(problem.current).toMatchObject({ version: calendar.version, week: calendar.week });
    }
  });

  it('of two changes at once one is kept and the other is told so', async () => {
    const calendar = await present();
    const change = { ...changeOf(calendar), reason };
    const elsewhere = await other.as('admin1');
    const answers = await Promise.all([admin.put('/api/calendar', change), elsewhere.put('/api/calendar', change)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await present()).version).toBe(calendar.version + 1);
  });

  it.each<[string, (change: CalendarChange) => object, [field: string, code: string]]>([
    ['a week without Monday', ({ week: { 1: _, ...week } }) => ({ week }), ['week.1', 'not_a_list']],
    ['an eighth weekday', ({ week }) => ({ week: { ...week, 8: [] } }), ['week.8', 'unknown_field']],
    ['a time that is none', ({ week }) => ({ week: { ...week, 1: [{ from: '8:30', to: '12:00' }] } }), ['week.1.0', 'window.malformed_time']],
    ['a window that ends first', ({ week }) => ({ week: { ...week, 2: [{ from: '12:00', to: '08:30' }] } }), ['week.2.0', 'window.ends_before_start']],
    [
      'windows that overlap',
      ({ week }) => ({ week: { ...week, 3: [{ from: '08:30', to: '12:00' }, { from: '11:00', to: '13:00' }] } }),
      ['week.3.1', 'window.overlaps'],
    ],
    ['no workday at all', () => ({ week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, days: [] }), ['week', 'week.no_workday']],
    ['a week that is a list', () => ({ week: [] }), ['week', 'not_an_object']],
    ['a day that does not exist', () => ({ days: [typhoon('2026-02-30')] }), ['days.0', 'day.malformed_date']],
    ['a day in no form', () => ({ days: [typhoon('30.2.2026')] }), ['days.0.day', 'wrong_form']],
    ['a day twice', () => ({ days: [typhoon('2026-11-24'), typhoon('2026-11-24')] }), ['days.1', 'day.repeated']],
    ['a kind of its own', () => ({ days: [{ ...typhoon('2026-11-24'), kind: 'party' }] }), ['days.0.kind', 'not_an_option']],
    ['a name in one language', () => ({ days: [{ ...typhoon('2026-11-24'), nameEn: '' }] }), ['days.0', 'day.incomplete_name']],
    [
      'a holiday with hours',
      () => ({ days: [typhoon('2026-11-24'), { ...typhoon('2026-11-25'), windows: [{ from: '08:30', to: '12:00' }] }] }),
      ['days.1', 'day.holiday_with_windows'],
    ],
    [
      'a bad window of a day',
      () => ({ days: [{ ...typhoon('2026-11-28'), kind: 'special', windows: [{ from: '08:30', to: '25:00' }] }] }),
      ['days.0.windows.0', 'window.malformed_time'],
    ],
    ['no reason', () => ({ reason: '' }), ['reason', 'required']],
    ['something else', () => ({ utcOffsetMinutes: 0 }), ['utcOffsetMinutes', 'unknown_field']],
  ])('refuses %s', async (_, wrong, [field, code]) => {
    const calendar = await present();
    const change = changeOf(calendar);
    const answer = await admin.put('/api/calendar', { ...change, reason, ...wrong(change) });
    expect(answer.status).toBe(400);
    expect((answer.body as Problem).errors).toContainEqual(expect.objectContaining({ field, code }));
    expect((answer.body as Problem).errors?.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
    expect((await present()).version).toBe(calendar.version);
  });

  it('is read by staff and changed by administrators only', async () => {
    const change = { ...changeOf(await present()), reason };
    for (const [name, reads] of [['agent1', 200], ['supervisor1', 200], ['market1', 200], ['auditor1', 200], ['outlet-xl001', 403]] as const) {
      const client = await hotline.as(name);
      await client.get('/api/calendar').expect(reads);
      await client.put('/api/calendar', change).expect(403);
      await client.post('/api/calendar/preview', changeOf(await present())).expect(403);
    }
    await hotline.nobody().get('/api/calendar').expect(401);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('It did not happen within 4 s');
}

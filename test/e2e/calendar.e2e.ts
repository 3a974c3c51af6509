import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Problem } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { type Calendar, type CalendarChange, calendarOf, changeOf, typhoon } from '../support/rules.js';
import { waitFor } from '../support/wait-for.js';

describe('the working calendar', () => {
  let hotline: Hotline;
  let other: Hotline;
  let admin: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    other = await Hotline.start({ beside: hotline });
    admin = await hotline.as('admin1');
  });
  afterAll(async () => {
    await other?.stop();
    await hotline?.stop();
  });

  const present = (): Promise<Calendar> => calendarOf(admin);
  const reason = '台风“海神”停工通知';

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

  it('refuses a change of another version, and shows the present one', async () => {
    const calendar = await present();
    const stale = { ...changeOf(calendar), version: calendar.version + 1, reason };
    for (const answer of [
      await admin.put('/api/calendar', stale),
      await admin.post('/api/calendar/preview', { ...stale, reason: undefined }),
    ]) {
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
    // The node that changed it knows at once, the other as soon as it hears of it.
    await waitFor(async () => (await present()).version === calendar.version + 1);
    await waitFor(async () => (await calendarOf(elsewhere)).version === calendar.version + 1);
  });

  it.each<[string, (change: CalendarChange) => object, [field: string, code: string]]>([
    ['a week without Monday', ({ week: { 1: _, ...week } }) => ({ week }), ['week.1', 'not_a_list']],
    ['an eighth weekday', ({ week }) => ({ week: { ...week, 8: [] } }), ['week.8', 'unknown_field']],
    [
      'a time that is none',
      ({ week }) => ({ week: { ...week, 1: [{ from: '8:30', to: '12:00' }] } }),
      ['week.1.0', 'window.malformed_time'],
    ],
    [
      'a window that ends first',
      ({ week }) => ({ week: { ...week, 2: [{ from: '12:00', to: '08:30' }] } }),
      ['week.2.0', 'window.ends_before_start'],
    ],
    [
      'windows that overlap',
      ({ week }) => ({
        week: {
          ...week,
          3: [
            { from: '08:30', to: '12:00' },
            { from: '11:00', to: '13:00' },
          ],
        },
      }),
      ['week.3.1', 'window.overlaps'],
    ],
    [
      'no workday at all',
      () => ({ week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] }, days: [] }),
      ['week', 'week.no_workday'],
    ],
    ['a week that is a list', () => ({ week: [] }), ['week', 'not_an_object']],
    ['a day that does not exist', () => ({ days: [typhoon('2026-02-30')] }), ['days.0', 'day.malformed_date']],
    ['a day in no form', () => ({ days: [typhoon('30.2.2026')] }), ['days.0.day', 'wrong_form']],
    ['a day twice', () => ({ days: [typhoon('2026-11-24'), typhoon('2026-11-24')] }), ['days.1', 'day.repeated']],
    [
      'a kind of its own',
      () => ({ days: [{ ...typhoon('2026-11-24'), kind: 'party' }] }),
      ['days.0.kind', 'not_an_option'],
    ],
    [
      'a name in one language',
      () => ({ days: [{ ...typhoon('2026-11-24'), nameEn: '' }] }),
      ['days.0', 'day.incomplete_name'],
    ],
    [
      'a holiday with hours',
      () => ({
        days: [typhoon('2026-11-24'), { ...typhoon('2026-11-25'), windows: [{ from: '08:30', to: '12:00' }] }],
      }),
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
    for (const [name, reads] of [
      ['agent1', 200],
      ['supervisor1', 200],
      ['market1', 200],
      ['auditor1', 200],
      ['outlet-xl001', 403],
    ] as const) {
      const client = await hotline.as(name);
      await client.get('/api/calendar').expect(reads);
      await client.put('/api/calendar', change).expect(403);
      await client.post('/api/calendar/preview', changeOf(await present())).expect(403);
    }
    await hotline.nobody().get('/api/calendar').expect(401);
  });
});

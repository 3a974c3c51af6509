import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { calendarOf, changeOf } from '../support/rules.js';

describe('what the branch does every day', () => {
  let hotline: Hotline;

  beforeAll(async () => {
    hotline = await Hotline.start({ at: '2026-11-30T18:00:00+08:00' });
  });
  afterAll(() => hotline?.stop());

  const as = (name: string): Promise<Client> => hotline.as(name);
  const alarms = async (name: string): Promise<string[]> => {
    const { items } = ok<{ items: { kind: string; text: string; readAt: string | null }[] }>(
      await (await as(name)).get('/api/notifications'),
    );
    return items.filter(({ kind, readAt }) => kind === 'calendar_missing' && readAt === null).map(({ text }) => text);
  };
  const alarm = '2027 年节假日尚未导入，请在管理页维护工作日历。';
  const passTo = (time: string): Promise<void> => hotline.passTo(Date.parse(`${time}+08:00`));

  it('from 1 December on says that the holidays of the next year are missing, until they are loaded', async () => {
    await hotline.fireDue();
    expect(await alarms('admin1')).toEqual([]);
    expect((await calendarOf(await as('admin1'))).nextYearMissing).toBe(false);

    await passTo('2026-12-01T07:59:59');
    expect(await alarms('admin1')).toEqual([]);
    await passTo('2026-12-01T08:00:00');
    for (const name of ['admin1', 'supervisor1', 'supervisor2']) expect(await alarms(name)).toEqual([alarm]);
    for (const name of ['agent1', 'marketlead1']) expect(await alarms(name)).toEqual([]);
    const [event] = await hotline.sql.rows<{ topics: string[] }>({
      text: `SELECT topics FROM events WHERE data ->> 'kind' = 'calendar_missing'`,
    });
    expect(event?.topics).toHaveLength(3);

    // Whoever has not read it is not told again; whoever has is reminded.
    await (await as('admin1')).post('/api/notifications/read', { ids: [] }).expect(204);
    await passTo('2026-12-02T08:00:00');
    for (const name of ['admin1', 'supervisor1']) expect(await alarms(name)).toEqual([alarm]);

    const admin = await as('admin1');
    const calendar = await calendarOf(admin);
    expect(calendar.nextYearMissing).toBe(true);
    const holiday = { day: '2027-10-01', kind: 'holiday', nameZh: '国庆节', nameEn: 'National Day' };
    await admin.put('/api/calendar', { ...changeOf(calendar, [holiday]), reason: '2027 年放假安排' }).expect(200);
    expect(await calendarOf(admin)).toMatchObject({ loadedYears: [2024, 2025, 2026, 2027], nextYearMissing: false });
    await (await as('admin1')).post('/api/notifications/read', { ids: [] }).expect(204);
    await passTo('2026-12-03T08:00:00');
    expect(await alarms('admin1')).toEqual([]);
  });

  it('takes events away that are older than three days', async () => {
    const insert = `INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
                    VALUES ($1, 'test.old', '{}', '{}', 'test', gen_random_uuid(), '{}')`;
    const count = async (): Promise<number> =>
      (await hotline.sql.rows({ text: `SELECT FROM events WHERE type = 'test.old'` })).length;
    const now = hotline.clock.now();
    for (const hours of [71, 73]) await hotline.sql.rows({ text: insert }, [new Date(now - hours * 3_600_000)]);
    hotline.clock.advance(3_599_000);
    await hotline.fireDue();
    expect(await count()).toBe(2);
    hotline.clock.advance(1_000);
    await hotline.fireDue();
    expect(await count()).toBe(1);
  });

  it('is done by timers that every node leaves as they are', async () => {
    const timers = () =>
      hotline.sql.rows<{ kind: string; due_at: Date }>({
        text: `SELECT kind, due_at FROM timers WHERE kind IN ('calendar-check', 'event-pruning') ORDER BY kind`,
      });
    const before = await timers();
    expect(before.map(({ kind }) => kind)).toEqual(['calendar-check', 'event-pruning']);
    const other = await Hotline.start({ beside: hotline });
    await other.stop();
    expect(await timers()).toEqual(before);
  });
});

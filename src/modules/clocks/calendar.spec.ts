import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import {
  type CalendarDocument,
  dayOf,
  hoursOf,
  isWorkday,
  missingYearAlarm,
  missingYears,
  windowsOf,
  yearsLoadedIn,
} from './calendar.js';
import { validateCalendar } from './calendar-faults.js';
import { defaultCalendar } from './statutory-days.js';

const calendar = defaultCalendar();
const at = (text: string): number => Date.parse(`${text}+08:00`);
const edited = (days: CalendarDocument['days'], more: Partial<CalendarDocument> = {}): CalendarDocument => ({
  ...calendar,
  ...more,
  days: { ...calendar.days, ...days },
});
const mondayHours = calendar.week['1'];

describe('statutory days', () => {
  it.each([
    ['2024-02-10', '春节'],
    ['2024-02-12', '春节'],
    ['2024-05-03', '劳动节'],
    ['2024-06-10', '端午节'],
    ['2024-09-16', '中秋节'],
    ['2024-10-07', '国庆节'],
    ['2025-01-28', '春节'],
    ['2025-02-04', '春节'],
    ['2025-10-06', '中秋节'],
    ['2025-10-08', '国庆节'],
    ['2026-01-02', '元旦'],
    ['2026-02-16', '春节'],
    ['2026-02-23', '春节'],
    ['2026-04-06', '清明节'],
    ['2026-05-05', '劳动节'],
    ['2026-06-19', '端午节'],
    ['2026-09-25', '中秋节'],
    ['2026-10-07', '国庆节'],
  ])('%s is a holiday (%s)', (date, zh) => {
    const day = dayOf(calendar, date);
    expect(day).toMatchObject({ kind: 'holiday', isWorkday: false, windows: [], isAssumed: false });
    expect(day.name?.zh).toBe(zh);
    expect(day.name?.en).toMatch(/^[A-Z]/);
  });

  it.each([
    ['2024-02-04', 7],
    ['2024-02-18', 7],
    ['2024-04-07', 7],
    ['2024-09-14', 6],
    ['2024-10-12', 6],
    ['2025-01-26', 7],
    ['2025-02-08', 6],
    ['2025-04-27', 7],
    ['2025-09-28', 7],
    ['2025-10-11', 6],
    ['2026-01-04', 7],
    ['2026-02-14', 6],
    ['2026-02-28', 6],
    ['2026-05-09', 6],
    ['2026-09-20', 7],
    ['2026-10-10', 6],
  ])('%s (weekday %d) is a make-up day with Monday hours', (date, weekday) => {
    expect(dayOf(calendar, date)).toMatchObject({ kind: 'makeup', isWorkday: true, weekday, windows: mondayHours });
  });

  it.each([
    ['2024-02-09', true], // New Year's Eve of 2024 was no statutory day off
    ['2025-02-05', true],
    ['2026-02-24', true],
    ['2026-10-08', true],
    ['2026-11-28', false],
    ['2026-02-07', false],
  ])('%s is a plain day, workday: %p', (date, works) => {
    expect(dayOf(calendar, date)).toMatchObject({ kind: 'plain', isWorkday: works });
  });

  it.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d workdays', (year, count) => {
    let workdays = 0;
    for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
      if (isWorkday(calendar, new Date(day).toISOString().slice(0, 10))) workdays += 1;
    }
    expect(workdays).toBe(count);
  });

  it('holds exactly the dates of the published list, whatever the time zone of the machine', () => {
    const list = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Record<string, object>;
    const published = (kind: string): string[] =>
      Object.keys(list[kind] ?? {})
        .filter((date) => date >= '2024' && date < '2027')
        .toSorted();
    const held = (kind: string): string[] =>
      Object.entries(calendar.days)
        .filter(([date, day]) => day.kind === kind && date < '2027')
        .map(([date]) => date)
        .toSorted();
    expect(published('holidays').length).toBeGreaterThan(80);
    expect(held('holiday')).toEqual(published('holidays'));
    expect(held('makeup')).toEqual(published('workdays'));
    expect(held('holiday')).toEqual(expect.arrayContaining(published('inLieuDays')));
  });

  it('is a sound document that survives JSON', () => {
    expect(validateCalendar(calendar)).toEqual([]);
    expect(JSON.parse(JSON.stringify(calendar))).toEqual(calendar);
    expect(calendar.loadedYears.slice(0, 3)).toEqual([2024, 2025, 2026]);
  });
});

describe('days', () => {
  it('has 6.5 hours on a plain workday (A2), not the 7.5 of the source', () => {
    expect(hoursOf(calendar, '2026-11-23')).toBe(6.5);
    expect(hoursOf(calendar, '2026-11-22')).toBe(0);
    expect(hoursOf(calendar, '2026-10-01')).toBe(0);
  });

  it('lets an entry for a date win over its weekday, with or without windows of its own', () => {
    const short = [{ from: '09:00', to: '12:00' }];
    const mine = edited({
      '2026-11-28': { kind: 'makeup' },
      '2026-11-29': { kind: 'makeup', windows: short },
      '2026-11-30': { kind: 'special', windows: short },
      '2026-12-01': { kind: 'holiday' },
    });
    expect(windowsOf(mine, '2026-11-28')).toEqual(mondayHours);
    expect(windowsOf(mine, '2026-11-29')).toEqual(short);
    expect(windowsOf(mine, '2026-11-30')).toEqual(short);
    expect(windowsOf(mine, '2026-12-01')).toEqual([]);
    expect(isWorkday(mine, '2026-12-01')).toBe(false);
  });

  it('falls back to the plain week in a year that is not loaded, and says so', () => {
    expect(dayOf(calendar, '2031-10-01')).toMatchObject({ kind: 'plain', isWorkday: true, isAssumed: true });
    expect(dayOf(edited({ '2031-10-01': { kind: 'holiday' } }), '2031-10-01')).toMatchObject({
      isWorkday: false,
      isAssumed: true,
    });
  });

  it.each(['2026-02-30', '2026-1-1', 'tomorrow'])('refuses %p', (date) => {
    expect(() => dayOf(calendar, date)).toThrow(RangeError);
  });
});

describe('the alarm for a year that is not loaded', () => {
  const until2026 = edited({}, { loadedYears: [2024, 2025, 2026] });

  it.each([
    ['2026-11-30T23:59:59.999', []],
    ['2026-12-01T00:00', [2027]],
    ['2026-12-31T23:59', [2027]],
    ['2027-01-01T00:00', [2027]],
    ['2027-12-01T00:00', [2027, 2028]],
  ])('at %s misses %p', (now, years) => {
    expect(missingYears(until2026, at(now))).toEqual(years);
    expect(missingYearAlarm(until2026, at(now))).toBe(years.length > 0);
  });

  it('is silent once the year is loaded', () => {
    expect(missingYearAlarm(edited({}, { loadedYears: [2026, 2027] }), at('2026-12-24T10:00'))).toBe(false);
  });
});

describe('validateCalendar', () => {
  const week = (windows: { from: string; to: string }[]): CalendarDocument =>
    edited({}, { week: { ...calendar.week, 1: windows } });
  const { 7: _sunday, ...sixDays } = calendar.week;

  it.each<[string, CalendarDocument, { path: string; code: string }]>([
    ['a malformed time', week([{ from: '8:30', to: '12:00' }]), { path: 'week.1.0', code: 'window.malformed_time' }],
    ['25 hours', week([{ from: '08:30', to: '25:00' }]), { path: 'week.1.0', code: 'window.malformed_time' }],
    ['an empty window', week([{ from: '12:00', to: '12:00' }]), { path: 'week.1.0', code: 'window.ends_before_start' }],
    ['a reversed one', week([{ from: '12:00', to: '08:30' }]), { path: 'week.1.0', code: 'window.ends_before_start' }],
    [
      'an overlap, whatever the order',
      week([
        { from: '11:00', to: '13:00' },
        { from: '08:30', to: '11:30' },
      ]),
      { path: 'week.1.0', code: 'window.overlaps' },
    ],
    [
      'a window inside another',
      week([
        { from: '08:00', to: '18:00' },
        { from: '09:00', to: '10:00' },
        { from: '11:00', to: '12:00' },
      ]),
      { path: 'week.1.2', code: 'window.overlaps' },
    ],
    ['a missing weekday', edited({}, { week: sixDays }), { path: 'week.7', code: 'week.missing_weekday' }],
    [
      'an eighth weekday',
      edited({}, { week: { ...calendar.week, 8: [] } as CalendarDocument['week'] }),
      { path: 'week.8', code: 'week.unknown_weekday' },
    ],
    [
      'a week without work',
      edited({}, { week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } }),
      { path: 'week', code: 'week.no_workday' },
    ],
    [
      'a date that does not exist',
      edited({ '2026-02-29': { kind: 'holiday' } }),
      { path: 'days.2026-02-29', code: 'day.malformed_date' },
    ],
    [
      'an unknown kind',
      edited({ '2026-03-02': { kind: 'party' as 'holiday' } }),
      { path: 'days.2026-03-02', code: 'day.unknown_kind' },
    ],
    [
      'a holiday with hours',
      edited({ '2026-03-02': { kind: 'holiday', windows: mondayHours } }),
      { path: 'days.2026-03-02', code: 'day.holiday_with_windows' },
    ],
    [
      'a special day without hours',
      edited({ '2026-03-02': { kind: 'special' } }),
      { path: 'days.2026-03-02', code: 'day.workday_without_windows' },
    ],
    [
      'a make-up day whose own hours are empty',
      edited({ '2026-03-07': { kind: 'makeup', windows: [] } }),
      { path: 'days.2026-03-07', code: 'day.workday_without_windows' },
    ],
    [
      'a bad window of a day',
      edited({ '2026-03-02': { kind: 'special', windows: [{ from: '10:00', to: '09:00' }] } }),
      { path: 'days.2026-03-02.windows.0', code: 'window.ends_before_start' },
    ],
    [
      'a name in one language',
      edited({ '2026-03-02': { kind: 'holiday', name: { zh: '司庆', en: '' } } }),
      { path: 'days.2026-03-02', code: 'day.incomplete_name' },
    ],
    ['a year twice', edited({}, { loadedYears: [2026, 2026] }), { path: 'loadedYears.1', code: 'year.repeated' }],
    ['half a year', edited({}, { loadedYears: [2026.5] }), { path: 'loadedYears.0', code: 'year.malformed' }],
    [
      'an offset off the map',
      edited({}, { utcOffsetMinutes: 900 }),
      { path: 'utcOffsetMinutes', code: 'offset.out_of_range' },
    ],
  ])('finds %s', (_what, document, fault) => {
    expect(validateCalendar(document)).toContainEqual(fault);
  });

  it('accepts windows that touch and a day that ends at 24:00', () => {
    expect(
      validateCalendar(
        week([
          { from: '12:00', to: '24:00' },
          { from: '00:00', to: '12:00' },
        ]),
      ),
    ).toEqual([]);
  });
});

describe('yearsLoadedIn', () => {
  it('finds the years that the statutory days hold', () => {
    expect(yearsLoadedIn(calendar.days)).toEqual(calendar.loadedYears);
  });

  it('takes a year as loaded with its National Day, not with a day around New Year', () => {
    const { days } = edited({ '2027-01-01': { kind: 'holiday' }, '2027-10-01': { kind: 'makeup' } });
    expect(yearsLoadedIn(days)).not.toContain(2027);
    expect(yearsLoadedIn({ ...days, '2027-10-01': { kind: 'holiday' } })).toContain(2027);
    expect(yearsLoadedIn({})).toEqual([]);
  });
});

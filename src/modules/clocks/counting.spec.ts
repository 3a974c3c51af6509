import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../shared/duration.js';
import { isoWithOffset } from '../../shared/time-zone.js';
import type { CalendarDocument } from './calendar.js';
import { addCounted, assumedYears, countBetween, type CountingMode, nextCounted } from './counting.js';
import { defaultCalendar } from './statutory-days.js';

const calendar: CalendarDocument = { ...defaultCalendar(), loadedYears: [2024, 2025, 2026] };
const at = (text: string): number => Date.parse(`${text}+08:00`);
const add = (mode: CountingMode, start: string, amountMs: number): string =>
  isoWithOffset(addCounted(calendar, mode, at(start), amountMs).at)
    .replace('+08:00', '')
    .replace(/:00$/, '');

describe('addCounted', () => {
  it.each<[string, CountingMode, string, number, string]>([
    ['stays at the end of a window', 'service', '2026-11-23T11:30', 30 * MINUTE, '2026-11-23T12:00'],
    ['skips lunch by one millisecond', 'service', '2026-11-23T11:30', 30 * MINUTE + 1, '2026-11-23T14:30:00.001'],
    ['begins at 08:30', 'service', '2026-11-23T08:30', 1, '2026-11-23T08:30:00.001'],
    ['begins at 08:30 when it comes before', 'service', '2026-11-23T06:00', HOUR, '2026-11-23T09:30'],
    ['begins at 14:30 when it comes at 12:00', 'service', '2026-11-23T12:00', MINUTE, '2026-11-23T14:31'],
    ['begins next morning when it comes at 17:30', 'service', '2026-11-23T17:30', MINUTE, '2026-11-24T08:31'],
    ['stays at 17:30', 'service', '2026-11-23T14:30', 3 * HOUR, '2026-11-23T17:30'],
    ['goes over the weekend', 'service', '2026-11-20T17:20', 30 * MINUTE, '2026-11-23T08:50'],
    ['counts a make-up Saturday', 'service', '2026-10-09T17:20', 30 * MINUTE, '2026-10-10T08:50'],
    ['skips Spring Festival, works the make-up days', 'service', '2026-02-13T17:00', 7 * HOUR, '2026-02-14T17:30'],
    ['skips nine days of Spring Festival', 'service', '2026-02-14T17:00', HOUR, '2026-02-24T09:00'],
    ['goes over a month and a year end', 'service', '2025-12-31T17:00', HOUR, '2026-01-04T09:00'],
    ['knows the leap day', 'workdays', '2024-02-28T12:00', 24 * HOUR, '2024-02-29T12:00'],
    ['knows that 2026 has none', 'workdays', '2026-02-27T12:00', 48 * HOUR, '2026-03-02T12:00'],
    ['gives a written result one workday (B6)', 'workdays', '2026-11-23T10:00', 24 * HOUR, '2026-11-24T10:00'],
    ['takes no notice of the hour in workdays', 'workdays', '2026-11-20T22:00', 24 * HOUR, '2026-11-23T22:00'],
    ['ends with the workday', 'workdays', '2026-11-20T16:00', 8 * HOUR, '2026-11-21T00:00'],
    ['goes on next workday', 'workdays', '2026-11-20T16:00', 8 * HOUR + 1, '2026-11-23T00:00:00.001'],
    ['starts a Saturday on Monday 00:00', 'workdays', '2026-11-21T10:00', 8 * HOUR, '2026-11-23T08:00'],
    ['works a make-up Saturday', 'workdays', '2026-02-14T10:00', 24 * HOUR, '2026-02-24T10:00'],
    ['counts 72 h through everything (A12)', 'elapsed', '2026-09-30T10:00', 72 * HOUR, '2026-10-03T10:00'],
    ['has nothing to wait for with nothing to count', 'service', '2026-11-21T10:00', 0, '2026-11-21T10:00'],
  ])('%s', (_what, mode, start, amount, due) => {
    expect(add(mode, start, amount)).toBe(due);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %p as an amount', (amount) => {
    expect(() => addCounted(calendar, 'service', 0, amount)).toThrow(RangeError);
  });

  it('names the years it had to guess, and only those', () => {
    expect(addCounted(calendar, 'workdays', at('2026-12-31T10:00'), 14 * HOUR).assumedYears).toEqual([]);
    expect(addCounted(calendar, 'workdays', at('2026-12-31T10:00'), 14 * HOUR + 1)).toEqual({
      at: at('2027-01-01T00:00:00.001'),
      assumedYears: [2027],
    });
    expect(addCounted(calendar, 'elapsed', at('2026-12-31T10:00'), 72 * HOUR).assumedYears).toEqual([]);
    expect(assumedYears(calendar, 'elapsed', at('2023-06-01T00:00'), at('2028-06-01T00:00'))).toEqual([]);
    expect(assumedYears(calendar, 'service', at('2023-06-01T00:00'), at('2028-06-01T00:00'))).toEqual([
      2023, 2027, 2028,
    ]);
  });

  it('gives up on a calendar that leads nowhere, and says so', () => {
    const idle: CalendarDocument = { ...calendar, week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] } };
    expect(() => addCounted(idle, 'service', at('2026-11-01T10:00'), HOUR)).toThrow('calendar.no_workday_ahead');
    expect(() => addCounted(idle, 'workdays', at('2026-11-01T10:00'), HOUR)).toThrow('calendar.no_workday_ahead');
    expect(() => nextCounted(idle, 'service', at('2026-11-01T10:00'))).toThrow('calendar.no_workday_ahead');
    expect(addCounted(idle, 'workdays', at('2026-10-01T10:00'), HOUR).at).toBe(at('2026-10-10T01:00'));
    expect(countBetween(idle, 'service', at('2026-01-01T00:00'), at('2027-01-01T00:00'))).toBe(0);
  });

  it('has no bound on work, only on idleness', () => {
    const amount = 1_500 * 6.5 * HOUR;
    const due = addCounted(calendar, 'service', at('2024-01-02T00:00'), amount).at;
    expect(due).toBeGreaterThan(at('2029-06-01T00:00'));
    expect(countBetween(calendar, 'service', at('2024-01-02T00:00'), due)).toBe(amount);
  });

  it('finds the one workday that lies more than two years ahead', () => {
    const day = { kind: 'special', windows: [{ from: '09:00', to: '24:00' }] } as const;
    const rare: CalendarDocument = {
      ...calendar,
      week: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
      days: { '2028-11-20': day },
    };
    expect(addCounted(rare, 'service', at('2026-11-22T10:00'), HOUR).at).toBe(at('2028-11-20T10:00'));
    expect(addCounted(rare, 'service', at('2026-11-22T10:00'), 15 * HOUR).at).toBe(at('2028-11-21T00:00'));
  });

  it('walks by days: a year of work in microseconds, not minutes', () => {
    const begin = performance.now();
    for (let run = 0; run < 500; run += 1)
      addCounted(calendar, 'service', at('2025-01-01T00:00') + run, 240 * 6 * HOUR);
    expect(performance.now() - begin).toBeLessThan(1_500);
  });
});

describe('countBetween', () => {
  it.each<[CountingMode, string, string, number]>([
    ['service', '2026-11-23T08:29', '2026-11-23T08:30', 0],
    ['service', '2026-11-23T08:30', '2026-11-23T08:30:00.001', 1],
    ['service', '2026-11-23T11:59:59.999', '2026-11-23T14:30:00.001', 2],
    ['service', '2026-11-23T12:00', '2026-11-23T14:30', 0],
    ['service', '2026-11-23T17:29:59.999', '2026-11-23T23:00', 1],
    ['service', '2026-11-23T00:00', '2026-11-24T00:00', 6.5 * HOUR],
    ['service', '2026-02-09T00:00', '2026-03-02T00:00', 11 * 6.5 * HOUR],
    ['workdays', '2026-11-20T12:00', '2026-11-23T12:00', 24 * HOUR],
    ['workdays', '2026-10-01T00:00', '2026-10-08T00:00', 0],
    ['elapsed', '2026-10-01T00:00', '2026-10-08T00:00', 168 * HOUR],
    ['elapsed', '2026-10-08T00:00', '2026-10-01T00:00', 0],
    ['service', '2026-11-24T00:00', '2026-11-23T00:00', 0],
  ])('%s from %s to %s', (mode, from, to, counted) => {
    expect(countBetween(calendar, mode, at(from), at(to))).toBe(counted);
  });

  it('sees an edit, because an edit makes a new document', () => {
    const from = at('2026-11-23T00:00');
    expect(countBetween(calendar, 'service', from, from + 24 * HOUR)).toBe(6.5 * HOUR);
    const edited: CalendarDocument = { ...calendar, days: { ...calendar.days, '2026-11-23': { kind: 'holiday' } } };
    expect(countBetween(edited, 'service', from, from + 24 * HOUR)).toBe(0);
  });
});

describe('a date that does not exist', () => {
  it('counts as if it were not there; validateCalendar reports it', () => {
    const odd: CalendarDocument = { ...calendar, days: { ...calendar.days, '2026-02-30': { kind: 'holiday' } } };
    expect(addCounted(odd, 'service', at('2026-02-28T17:00'), HOUR).at).toBe(at('2026-03-02T09:00'));
  });
});

describe('nextCounted', () => {
  it.each([
    ['2026-11-23T10:00', '2026-11-23T10:00'],
    ['2026-11-23T12:00', '2026-11-23T14:30'],
    ['2026-11-20T17:30', '2026-11-23T08:30'],
    ['2026-09-30T18:00', '2026-10-08T08:30'],
  ])('what comes in at %s is looked at from %s on (A2)', (comes, begins) => {
    expect(nextCounted(calendar, 'service', at(comes))).toEqual({ at: at(begins), assumedYears: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  dateAt,
  dateOfDay,
  dayNumberAt,
  dayOfDate,
  isoWithOffset,
  startOfDay,
  wallTime,
  weekdayOfDay,
} from './time-zone.js';

const instants = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2100, 0, 1) });

describe('time zone', () => {
  it('agrees with the time zone database about Shanghai, and finds no daylight saving there', () => {
    const shanghai = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    fc.assert(
      fc.property(instants, (at) => {
        expect(isoWithOffset(at - (at % 1000)).slice(0, 19)).toBe(shanghai.format(at).replace(' ', 'T'));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the day of an instant and its beginning again', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: -720, max: 840 }), (at, offset) => {
        const day = dayNumberAt(at, offset);
        expect(startOfDay(day, offset)).toBeLessThanOrEqual(at);
        expect(startOfDay(day + 1, offset)).toBeGreaterThan(at);
        expect(dayOfDate(dateOfDay(day))).toBe(day);
        expect(Date.parse(isoWithOffset(at, offset))).toBe(at);
      }),
    );
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['2024-02-29', 4],
  ])('%s is weekday %d', (date, weekday) => {
    expect(weekdayOfDay(dayOfDate(date) ?? Number.NaN)).toBe(weekday);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-05', '20261123', '', '2026-11-31'])(
    '%p is no date',
    (text) => {
      expect(dayOfDate(text)).toBeUndefined();
    },
  );

  it('writes dates and times of the wall clock', () => {
    const at = Date.parse('2026-11-23T14:30:00+08:00');
    expect(dateAt(at)).toBe('2026-11-23');
    expect(dateAt(Date.parse('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(wallTime(at)).toBe('14:30');
    expect(wallTime(at + 999)).toBe('14:30');
    expect(wallTime(at + 7_000)).toBe('14:30:07');
    expect(isoWithOffset(at)).toBe('2026-11-23T14:30:00+08:00');
    expect(isoWithOffset(at + 7, -90)).toBe('2026-11-23T05:00:00.007-01:30');
  });
});

import { describe, expect, it } from '@jest/globals';
import { addDays, firstOf, weekdayOf, weeksOf } from './dates';

describe('dates', () => {
  it('counts days over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
    expect(firstOf(2026, 13)).toBe('2027-01-01');
  });

  it('knows weekdays from Monday to Sunday', () => {
    expect(['2026-11-22', '2026-11-23'].map(weekdayOf)).toEqual([7, 1]);
  });

  it('lays a month out in whole weeks with every day once', () => {
    const weeks = weeksOf(2026, 2);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks.flat().filter(Boolean)).toHaveLength(28);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-02-01']);
    expect(weeksOf(2026, 11).at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });
});

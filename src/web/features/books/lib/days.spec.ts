import { describe, expect, it } from '@jest/globals';
import { dayBefore, isDay, monthOf } from './days';

describe('days', () => {
  it.each([
    ['2026-11-22', '2026-11-21'],
    ['2026-03-01', '2026-02-28'],
    ['2027-01-01', '2026-12-31'],
  ])('before %s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });

  it.each([
    ['2026-11-22', 0, '2026-11-01', '2026-11-30'],
    ['2026-01-31', -1, '2025-12-01', '2025-12-31'],
    ['2028-03-05', -1, '2028-02-01', '2028-02-29'],
  ])('the month of %s and %i', (day, later, from, to) => {
    expect(monthOf(day, later)).toEqual({ from, to });
  });

  it('are none while the year is being typed', () => {
    expect(['', '0002-11-01', '0202-11-01', '2026-11-01'].map(isDay)).toEqual([false, false, false, true]);
  });
});

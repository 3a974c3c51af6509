import { describe, expect, it } from '@jest/globals';
import { monthsUpTo, spanOf } from './months.js';

describe('months', () => {
  it.each([
    ['2026-11-22', '2026-06 2026-07 2026-08 2026-09 2026-10 2026-11'],
    ['2026-02-28', '2025-09 2025-10 2025-11 2025-12 2026-01 2026-02'],
    ['2028-02-29', '2027-09 2027-10 2027-11 2027-12 2028-01 2028-02'],
    ['2026-12-31', '2026-07 2026-08 2026-09 2026-10 2026-11 2026-12'],
  ])('six up to %s', (date, months) => {
    expect(monthsUpTo(date, 6).join(' ')).toBe(months);
  });

  it('begin and end at midnight of the branch', () => {
    const span = spanOf(monthsUpTo('2026-12-05', 2), '2026-12-05').map((at) => at.toISOString());
    expect(span).toEqual(['2026-10-31T16:00:00.000Z', '2026-12-31T16:00:00.000Z']);
  });
});

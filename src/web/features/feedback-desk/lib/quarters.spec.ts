import { describe, expect, it } from '@jest/globals';
import { quartersBefore } from './quarters';

describe('quarters that are over', () => {
  it.each([
    ['2026-11-23', ['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']],
    ['2026-01-01', ['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1', '2024-Q4']],
    ['2026-12-31', ['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']],
    ['2026-04-01', ['2026-Q1', '2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1']],
  ])('on %s', (day, quarters) => {
    expect(quartersBefore(day, 5)).toEqual(quarters);
  });
});

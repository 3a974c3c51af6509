import { expect, it } from '@jest/globals';
import { isOver, quarterOf } from './periods.policy.js';

it.each([
  ['2026-01-01', '2026-Q1'],
  ['2026-03-31', '2026-Q1'],
  ['2026-04-01', '2026-Q2'],
  ['2026-12-31', '2026-Q4'],
])('%s lies in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

it.each([
  ['2026-Q3', true],
  ['2025-Q4', true],
  ['2026-Q4', false],
  ['2027-Q1', false],
  ['2026-Q0', false],
  ['2026-10', false],
  ['constructor', false],
])('%s is over on a day in November: %s', (period, over) => expect(isOver(period, '2026-11-23')).toBe(over));

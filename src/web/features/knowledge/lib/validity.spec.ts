import { describe, expect, it } from '@jest/globals';
import { validityOn } from './validity';

describe('how an article stands to the 22nd of November', () => {
  it.each([
    ['2026-11-22', null, { kind: 'open' }],
    ['2026-11-23', null, { kind: 'planned', days: 1 }],
    ['2026-12-22', '2027-01-01', { kind: 'planned', days: 30 }],
    ['2026-01-01', '2026-11-22', { kind: 'ending', days: 1 }],
    ['2026-01-01', '2026-12-21', { kind: 'ending', days: 30 }],
    ['2026-01-01', '2026-12-22', { kind: 'lasting' }],
    ['2026-01-01', '2026-11-21', { kind: 'over' }],
  ])('from %s until %s', (validFrom, validUntil, expected) => {
    expect(validityOn('2026-11-22', { validFrom, validUntil })).toEqual(expected);
  });
});

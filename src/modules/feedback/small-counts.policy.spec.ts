import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leastCount, shownCounts } from './small-counts.policy.js';

const shown = (...counts: number[]) => [
  ...shownCounts(new Map(counts.map((count, at) => [String(at), count]))).values(),
];

describe('small counts', () => {
  it.each<[number[], (number | null)[]]>([
    [
      [7, 9],
      [7, 9],
    ],
    [
      [4, 9, 12],
      [null, null, 12],
    ],
    [
      [4, 4, 12],
      [null, null, 12],
    ],
    [
      [0, 0, 12],
      [null, null, 12],
    ],
    [
      [0, 1, 12, 6],
      [null, null, 12, null],
    ],
    [[3], [null]],
    [[5], [5]],
    [[], []],
  ])('%j are shown as %j', (counts, expected) => {
    expect(shown(...counts)).toEqual(expected);
  });

  it('are never shown, nor found by subtraction from the sum of all', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { maxLength: 9 }), (counts) => {
        const result = shown(...counts);
        for (const count of result) if (count !== null) expect(count).toBeGreaterThanOrEqual(leastCount);
        const hidden = counts.filter((_, at) => result[at] === null);
        const sum = hidden.reduce((all, count) => all + count, 0);
        // Either nothing is behind what is hidden, or enough, or there is nothing else that could be hidden with it.
        expect(sum === 0 || sum >= leastCount || hidden.length === counts.length).toBe(true);
        if (sum > 0 && result.some((count) => count !== null)) expect(hidden.length).toBeGreaterThan(1);
      }),
    );
  });
});

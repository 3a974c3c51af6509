import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { numberClashes } from './number-clashes.js';

const now = new Map([
  ['a1', 'A'],
  ['a2', 'A'],
  ['b1', 'B'],
  ['b2', 'B'],
  ['c1', 'C'],
  ['c2', 'C'],
]);

const clashesOf = (...wanted: [string, string, string][]): string[] =>
  numberClashes(
    wanted.map(([code, ...numbers]) => ({ code, numbers })),
    now,
  )
    .map(({ wanted: { code }, place, phone, holder }) => `${code} ${place} ${phone} ${holder}`)
    .sort();

describe('numberClashes', () => {
  it.each<[string, [string, string, string][], string[]]>([
    ['keeps what is its own', [['A', 'a1', 'a2']], []],
    ['takes numbers that nobody has', [['A', 'x', 'y']], []],
    ['takes no number of an outlet outside the file', [['A', 'b1', 'a2']], ['A 0 b1 B']],
    ['tells both numbers', [['A', 'b1', 'c2']], ['A 0 b1 B', 'A 1 c2 C']],
    [
      'lets two outlets swap',
      [
        ['A', 'b1', 'a2'],
        ['B', 'a1', 'b2'],
      ],
      [],
    ],
    [
      'lets three go round',
      [
        ['A', 'b1', 'b2'],
        ['B', 'c1', 'c2'],
        ['C', 'a1', 'a2'],
      ],
      [],
    ],
    [
      'takes what a new owner gives up',
      [
        ['A', 'b1', 'a2'],
        ['B', 'x', 'b2'],
      ],
      [],
    ],
    [
      'passes a refusal on',
      [
        ['A', 'b1', 'a2'],
        ['B', 'c1', 'b2'],
      ],
      ['A 0 b1 B', 'B 0 c1 C'],
    ],
    [
      'gives a new outlet what was given up',
      [
        ['N', 'a1', 'x'],
        ['A', 'y', 'a2'],
      ],
      [],
    ],
  ])('%s', (_, wanted, clashes) => expect(clashesOf(...wanted)).toEqual(clashes));

  it('leaves every number with one outlet when the lines without a clash are kept', () => {
    const phones = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(phones, phones, fc.subarray([0, 1, 2, 3, 4, 5, 6, 7]), (old, next, inFile) => {
        const outlets = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => ({
          code: `O${at}`,
          old: old.slice(2 * at, 2 * at + 2).map(String),
          numbers: next.slice(2 * at, 2 * at + 2).map(String),
        }));
        const holders = new Map(outlets.flatMap((one) => one.old.map((phone) => [phone, one.code] as const)));
        const wanted = outlets.filter((_, at) => inFile.includes(at));
        const refused = new Set(numberClashes(wanted, holders).map((clash) => clash.wanted.code));
        const after = outlets.flatMap((one) =>
          wanted.includes(one) && !refused.has(one.code) ? one.numbers : one.old,
        );
        expect(new Set(after).size).toBe(after.length);
      }),
    );
  });
});

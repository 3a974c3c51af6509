import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markedParts } from './marks';

const shown = (text: string, marks?: [number, number][]): string =>
  markedParts(text, marks)
    .map(({ text: piece, marked }) => (marked ? `[${piece}]` : piece))
    .join('');

describe('a text with what was looked for marked', () => {
  it.each([
    ['nothing', undefined, '空中充返销'],
    ['a word', [[2, 3]], '空中[充]返销'],
    [
      'marks that touch are one',
      [
        [0, 2],
        [2, 3],
      ],
      '[空中充]返销',
    ],
    [
      'marks that overlap, in any order',
      [
        [1, 4],
        [0, 2],
      ],
      '[空中充返]销',
    ],
    ['a mark past the end', [[3, 99]], '空中充[返销]'],
    ['a mark of nothing', [[2, 2]], '空中充返销'],
  ] as [string, [number, number][] | undefined, string][])('%s', (_, marks, expected) => {
    expect(shown('空中充返销', marks)).toBe(expected);
  });

  it('is the text, whatever the marks', () => {
    const mark = fc.tuple(fc.nat(20), fc.nat(20));
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), fc.array(mark), (text, marks) => {
        const parts = markedParts(text, marks);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.some((part, at) => part.text === '' || part.marked === parts[at + 1]?.marked)).toBe(false);
      }),
    );
  });
});

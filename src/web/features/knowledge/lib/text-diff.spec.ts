import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LinePart } from './changed-line';
import { foldSame, hasChanges } from './fold-same';
import { diffText, type DiffRow } from './text-diff';

const side = (sign: string, parts: LinePart[] | null): string[] =>
  parts ? [sign + parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')] : [];

const printed = (before: string, after: string): string[] =>
  diffText(before, after).flatMap((row) =>
    row.kind === 'same' ? [` ${row.text}`] : [...side('-', row.before), ...side('+', row.after)],
  );

const sideOf = (rows: readonly DiffRow[], name: 'before' | 'after'): string =>
  rows
    .flatMap((row) => {
      if (row.kind === 'same') return [row.text];
      const parts = row[name];
      return parts ? [parts.map(({ text }) => text).join('')] : [];
    })
    .join('\n');

describe('what differs between two texts', () => {
  it('shows a changed word of Chinese within its line', () => {
    expect(printed('限办一张。\n凭身份证办理。', '限办两张。\n凭身份证办理。')).toEqual([
      '-限办[一张]。',
      '+限办[两张]。',
      ' 凭身份证办理。',
    ]);
  });

  it('takes lines that have nothing in common for one that went and one that came', () => {
    expect(printed('首充 50 元', '不得代替学生激活')).toEqual(['-[首充 50 元]', '+[不得代替学生激活]']);
  });

  it('shows lines that only came or only went', () => {
    expect(printed('a\nb', 'a\nb\nc')).toEqual([' a', ' b', '+[c]']);
    expect(printed('a\n\nb', 'a\nb')).toEqual([' a', '-', ' b']);
  });

  it('finds a line that was changed behind one that is new', () => {
    expect(printed('先听，不打断\n\n再说', '新的一段话在此\n\n先听；不打断\n\n再说')).toEqual([
      '+[新的一段话在此]',
      '+',
      '-先听[，]不打断',
      '+先听[；]不打断',
      ' ',
      ' 再说',
    ]);
  });

  it('holds both texts whole', () => {
    const text = fc.array(fc.string({ unit: fc.constantFrom('套', '餐', '5', 'G', ' ', '，'), maxLength: 6 }));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join('\n'), other.join('\n')];
        const rows = diffText(before, after);
        expect([sideOf(rows, 'before'), sideOf(rows, 'after')]).toEqual([before, after]);
        expect(hasChanges(rows)).toBe(before !== after);
        expect(foldSame(rows).flatMap((stretch) => stretch.rows)).toEqual(rows);
      }),
    );
  });

  it('puts away what is far from any change', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `第 ${at} 行`);
    const stretches = foldSame(diffText(lines.join('\n'), lines.with(10, '改过的').join('\n')));
    expect(stretches.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(['hidden 8', 'rows 6', 'hidden 7']);
  });
});

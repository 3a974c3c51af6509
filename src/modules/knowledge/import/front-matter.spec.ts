import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFrontMatter } from './front-matter.js';

const keys = ['id', 'title'] as const;
const read = (...lines: string[]) => readFrontMatter(lines.join('\n'), keys);

describe('front matter', () => {
  it('gives the fields with their lines and the rest of the file', () => {
    expect(read('---', 'title:  空中充：返销 ', 'id: kb-a', '---', '', '# 标题', '---', '文')).toEqual({
      ok: true,
      value: {
        fields: { title: { line: 2, raw: '空中充：返销' }, id: { line: 3, raw: 'kb-a' } },
        body: '\n# 标题\n---\n文',
        bodyLine: 5,
      },
    });
  });

  it.each([
    ['an empty file', [''], 1, 'must begin'],
    ['text before the first line', ['', '---', 'id: a', 'title: b', '---'], 1, 'must begin'],
    ['no closing line', ['---', 'id: a', 'title: b'], 1, 'never closed'],
    ['an unknown key', ['---', 'id: a', 'titel: b', 'title: b', '---'], 3, '"titel" is not one of the keys id, title'],
    ['a key of every object', ['---', 'id: a', 'title: b', 'constructor: c', '---'], 4, '"constructor" is not one of'],
    ['a key twice', ['---', 'id: a', 'title: b', 'id: c', '---'], 4, '"id" stands already on line 2'],
    ['a missing key', ['---', 'id: a', '---'], 3, '"title" is missing'],
    ['a line of a block list', ['---', 'id: a', 'title: b', '  - c', '---'], 4, 'expected "key: value"'],
    ['no space after the colon', ['---', 'id:a', 'title: b', '---'], 2, 'expected "key: value"'],
    ['a blank line', ['---', 'id: a', '', 'title: b', '---'], 3, 'expected "key: value"'],
  ])('refuses %s', (_what, lines, line, reason) => {
    const result = read(...lines);
    expect(result.ok ? [] : result.faults).toContainEqual({ line, reason: expect.stringContaining(reason) });
  });

  it('tells all faults at once', () => {
    const result = read('---', 'x', 'id: a', 'id: b', '---');
    expect(result.ok ? [] : result.faults.map(({ line }) => line)).toEqual([2, 4, 5]);
  });

  it('never throws, and names a line of the file', () => {
    const line = fc.oneof(fc.constantFrom('---', 'id: a', 'title: b', 'id:', ''), fc.string());
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const result = read(...lines);
        const named = result.ok ? [result.value.bodyLine - 1] : result.faults.map((fault) => fault.line);
        return named.every((one) => one >= 1 && one <= Math.max(1, lines.join('\n').split('\n').length));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasLoneSurrogate } from '../../../shared/text.js';
import { foldedLines, passageOf } from './passage.js';
import { plainLines } from './plain-lines.js';
import { unitsOf } from './units.js';

describe('plain lines', () => {
  it('are the text without its marks', () => {
    const markdown = [
      '# 标题',
      '',
      '## 步骤',
      '1. **先联系客户。** 见[办法](a.md)',
      '- 一次 `CXXZ`',
      '> 提醒',
      '| 期次 | 比例 |',
      '| --- | :---: |',
      '| 第一期 | **50%** |',
    ].join('\n');
    expect(plainLines(markdown, '标题')).toEqual([
      '步骤',
      '先联系客户。 见办法',
      '一次 CXXZ',
      '提醒',
      '期次 / 比例',
      '第一期 / 50%',
    ]);
  });

  it('keep a first heading that is not the title, and numbers that are no list', () => {
    expect(plainLines('# 一\n72.5 元\n2026-01-01', '二')).toEqual(['一', '72.5 元', '2026-01-01']);
  });
});

describe('a passage', () => {
  const lines = ['先记住一个时间', '72 小时内有效', '客户不同意的，不予返销', '空中充返销要二次确认'];
  const folded = foldedLines(lines);

  it('begins with the line that holds most of what was asked', () => {
    expect(passageOf(folded, unitsOf('空充返销'))).toBe('空中充返销要二次确认');
    expect(passageOf(folded, unitsOf('不予'))).toBe('客户不同意的，不予返销 空中充返销要二次确认');
  });

  it('is the beginning when the words are not in the text', () => {
    expect(passageOf(folded, [])).toBe(lines.join(' '));
    expect(passageOf(folded, ['天气'])).toBe(lines.join(' '));
    expect(passageOf([], ['天气'])).toBe('');
  });

  it('shows the hit of a long line', () => {
    const line = `${'前'.repeat(200)}返销${'后'.repeat(200)}`;
    const passage = passageOf(foldedLines([line]), ['返销']);
    expect(passage).toBe(`…${'前'.repeat(20)}返销${'后'.repeat(66)}…`);
  });

  it('does not begin with half of a character', () => {
    expect(passageOf(foldedLines([`${'😀'.repeat(60)}a返销`]), ['返销'])).toBe(`…${'😀'.repeat(10)}a返销`);
  });

  it('has at most 90 characters and never half of one', () => {
    const sign = fc.constantFrom('返', '销', 'a', '𠮷', '😀', ' ');
    const line = fc.string({ unit: sign, maxLength: 300 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), line, (all, question) => {
        const passage = passageOf(foldedLines(all), unitsOf(question));
        expect([...passage].length).toBeLessThanOrEqual(90);
        expect(hasLoneSurrogate(passage)).toBe(false);
      }),
    );
  });
});

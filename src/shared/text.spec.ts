import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clip, foldWidth, graphemeLength, hasLoneSurrogate, normaliseText } from './text.js';

const segmented = (text: string): number => [...new Intl.Segmenter('zh-CN').segment(text)].length;
const family = '👨‍👩‍👧';
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
/** Any code units at all, halves of surrogate pairs included. */
const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
/** Characters from both sides of the border between the fast path and the segmenter. */
const borderText = fc.string({
  unit: fc.constantFrom(
    'a',
    '营',
    '，',
    '\r',
    '\n',
    '\u0301',
    '\u3099',
    '\u200d',
    '\ufe0f',
    '👍',
    '🏽',
    '〰',
    '…',
    '🇨🇳',
  ),
  maxLength: 12,
});

describe('normaliseText', () => {
  it.each([
    ['  网点\u0000一 ', '网点一'],
    ['a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['a\tb\u0007\u001b\u007f\u009fc', 'a\tbc'],
    ['e\u0301', 'é'],
    ['e\u0001\u0301', 'é'],
    ['x\ud83d', 'x\ufffd'],
    [`好${family}`, `好${family}`],
    ['\ufeff编码', '编码'],
  ])('%j becomes %j', (from, to) => {
    expect(normaliseText(from)).toBe(to);
  });

  it('is idempotent and always storable', () => {
    fc.assert(
      fc.property(units, (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(hasLoneSurrogate(once)).toBe(false);
        expect(once).not.toMatch(/(?![\t\n])\p{Cc}/u);
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
      }),
    );
  });
});

describe('hasLoneSurrogate', () => {
  it.each([
    ['', false],
    ['😀', false],
    ['\ud83d', true],
    ['\ude00', true],
    ['a\ude00\ud83db', true],
  ])('of %j is %s', (text, lone) => {
    expect(hasLoneSurrogate(text)).toBe(lone);
    expect(hasLoneSurrogate(text)).toBe(lone);
  });
});

describe('foldWidth', () => {
  it('folds digits, letters, signs and the ideographic space', () => {
    expect(foldWidth('ＸＬ００１　（０５９７）')).toBe('XL001 (0597)');
  });

  it('leaves Chinese signs and half-width text alone', () => {
    expect(foldWidth('网点。「A1」、￥')).toBe('网点。「A1」、￥');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(units, (text) => foldWidth(text).length === text.length));
  });
});

describe('graphemeLength', () => {
  it.each([
    ['', 0],
    ['营业厅ＡＢ', 5],
    [family, 1],
    ['👍🏽', 1],
    ['🇨🇳', 1],
    ['e\u0301', 1],
    ['か\u3099', 1],
    ['\r\n', 1],
  ])('of %j is %i', (text, length) => {
    expect(graphemeLength(text)).toBe(length);
  });

  it('agrees with the segmenter wherever the fast path answers', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, units, borderText), (text) => graphemeLength(text) === segmented(text)),
      { numRuns: 2000 },
    );
  });

  it('agrees with the segmenter for every pair of neighbours near the borders of the fast path', () => {
    const near = [
      '\u02ff',
      '\u0300',
      '\u200f',
      '\u2010',
      '\u2027',
      '\u3029',
      '\u302a',
      '\u3030',
      '\u3098',
      '\u3099',
      '\u309b',
      '\u9fff',
      '\uff5e',
    ];
    for (const first of near) {
      for (const second of near) expect(graphemeLength(first + second)).toBe(segmented(first + second));
    }
  });
});

describe('clip', () => {
  it.each([
    ['短', 5, '短'],
    ['一二三四五', 5, '一二三四五'],
    ['一二三四五六', 5, '一二三四…'],
    [`${family}${family}${family}`, 2, `${family}…`],
    [`${family}${family}`, 2, `${family}${family}`],
    ['abc', 1, '…'],
    ['abc', 0, ''],
  ])('%j to %i is %j', (text, max, clipped) => {
    expect(clip(text, max)).toBe(clipped);
  });

  it('never exceeds the length and never cuts a character in two', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, max) => {
        const clipped = clip(text, max);
        expect(graphemeLength(clipped)).toBeLessThanOrEqual(max);
        expect(hasLoneSurrogate(clipped)).toBe(false);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { questionOf } from './question.js';
import type { KnownTerm, Vocabulary } from './vocabulary.js';
import { weigh } from './weighing.js';
import { meaningsOf } from './word-lists.js';

const meanings = meaningsOf([['空中充返销', '冲正']]);

function vocabularyOf(exact: Record<string, number>, alike: Record<string, KnownTerm[]> = {}): Vocabulary {
  return {
    total: 100,
    exact: new Map(Object.entries(exact)),
    words: new Set(Object.keys(exact)),
    alike: new Map(Object.entries(alike)),
  };
}

const weighed = (text: string, vocabulary: Vocabulary) => weigh(questionOf(text, meanings), vocabulary);
const weightOf = (text: string, vocabulary: Vocabulary, term: string): number =>
  weighed(text, vocabulary)
    .terms.filter((one) => one.term === term)
    .reduce((sum, { weight }) => sum + weight, 0);

describe('weighing', () => {
  it('gives a rare word more than a common one', () => {
    const vocabulary = vocabularyOf({ 靓号: 2, 办理: 80 });
    expect(weightOf('靓号办理', vocabulary, '靓号')).toBeGreaterThan(5 * weightOf('靓号办理', vocabulary, '办理'));
  });

  it('lets synonyms stand in for each other, as alternatives of one concept', () => {
    const { terms, full } = weighed('冲正', vocabularyOf({ 空中: 5, 中充: 5, 充返: 5, 返销: 5 }));
    expect(new Set(terms.map(({ concept }) => concept)).size).toBe(1);
    const sum = terms.reduce((all, { weight }) => all + weight, 0);
    expect(sum).toBeCloseTo(full * 0.95);
  });

  it('does not take a synonym for found when little of it is written', () => {
    expect(weighed('冲正', vocabularyOf({ 空中: 5, 返销: 5 })).terms).toEqual([]);
  });

  it('takes what sounds the same where nobody wrote what was typed, and only there', () => {
    const alike = { '~反销': [{ term: '返销', articles: 5 }] };
    expect(weightOf('反销', vocabularyOf({}, alike), '返销')).toBeGreaterThan(0);
    expect(weightOf('反销', vocabularyOf({ 反销: 1 }, alike), '返销')).toBe(0);
  });

  it('lets what was asked and is written nowhere speak against every article', () => {
    expect(weighed('靓号量子', vocabularyOf({ 靓号: 2 })).full).toBeGreaterThan(
      weighed('靓号', vocabularyOf({ 靓号: 2 })).full,
    );
  });

  it('reads the rarest terms, and no more rows of the index than it may', () => {
    const exact = Object.fromEntries(
      ['一二', '三四', '五六', '七八', '九十'].map((term, index) => [term, 4_000 + index]),
    );
    const { terms } = weighed('一二，三四，五六，七八，九十', { ...vocabularyOf(exact), total: 10_000 });
    expect(terms.map(({ term }) => term)).toEqual(['一二', '三四', '五六']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { questionOf } from './question.js';
import type { KnownTerm, Vocabulary } from './vocabulary.js';
import { oddLetters, weigh } from './weighing.js';
import { meaningsOf } from './word-lists.js';

const meanings = meaningsOf([['空中充返销', '冲正']]);

function vocabularyOf(written: Record<string, number>, saidLike: Record<string, KnownTerm[]> = {}): Vocabulary {
  const articlesWith = (term: string): number => written[term] ?? 0;
  const nothing = (): KnownTerm[] => [];
  return {
    total: 100,
    articlesWith: (term) =>
      articlesWith(term) ||
      (Object.values(saidLike)
        .flat()
        .find((one) => one.term === term)?.articles ??
        0),
    isWord: (term) => articlesWith(term) > 0,
    begunBy: nothing,
    withInitials: nothing,
    saidAs: nothing,
    saidLike: (pair) => saidLike[pair] ?? [],
    nearlySpelt: nothing,
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
    const saidLike = { 反销: [{ term: '返销', articles: 5 }] };
    expect(weightOf('反销', vocabularyOf({}, saidLike), '返销')).toBeGreaterThan(0);
    expect(weightOf('反销', vocabularyOf({ 反销: 1 }, saidLike), '返销')).toBe(0);
  });

  it('lets what was asked and is written nowhere speak against every article', () => {
    expect(weighed('靓号量子', vocabularyOf({ 靓号: 2 })).full).toBeGreaterThan(
      weighed('靓号', vocabularyOf({ 靓号: 2 })).full,
    );
  });

  it.each([
    { each: 900, read: ['一二', '三四', '五六'] },
    { each: 4_000, read: ['一二'] },
    { each: 200, read: ['一二', '三四', '五六', '七八'] },
  ])('reads the rarest terms, and no more rows of the index than it may: $each each', ({ each, read }) => {
    const counts = ['一二', '三四', '五六', '七八', '九十'].map((term, index) => [term, each + index]);
    const vocabulary = { ...vocabularyOf(Object.fromEntries(counts)), total: 10_000 };
    expect(weighed('一二，三四，五六，七八，九十', vocabulary).terms.map(({ term }) => term)).toEqual(read);
  });

  describe('of letters', () => {
    const term = (word: string): KnownTerm => ({ term: word, articles: 3 });
    const only = (more: Partial<Vocabulary>): Vocabulary => ({ ...vocabularyOf({}), ...more });
    const odd = (text: string, vocabulary: Vocabulary): string[] => oddLetters(questionOf(text, meanings), vocabulary);

    it('takes them for first letters, beginnings and sounds', () => {
      const known = (word: string): Partial<Vocabulary> => ({ articlesWith: (one) => (one === word ? 3 : 0) });
      const initials = only({ ...known('返销'), withInitials: (letters) => (letters === 'fx' ? [term('返销')] : []) });
      expect(weightOf('fx', initials, '返销')).toBeGreaterThan(0);
      const begun = only({ ...known('boss'), begunBy: (text) => (text === 'bo' ? [term('boss')] : []) });
      expect(weightOf('bo', begun, 'boss')).toBeGreaterThan(0);
      const said = only({ ...known('返销'), saidAs: (sound) => (sound === 'fan xiao' ? [term('返销')] : []) });
      expect(weightOf('fanxiao', said, '返销')).toBeGreaterThan(0);
      for (const found of [initials, begun, said]) expect(odd('zzqq', found)).toEqual(['zzqq']);
      expect([odd('fx', initials), odd('bo', begun), odd('fanxiao', said)]).toEqual([[], [], []]);
    });

    it('takes numbers for codes alone', () => {
      const begun = only({ begunBy: (text) => (text === '30108' ? [] : [term('30109')]), articlesWith: () => 0 });
      expect(odd('30108', begun)).toEqual(['30108']);
    });

    it('takes a word that is nearly spelt so where they are nothing else', () => {
      const near = only({
        articlesWith: (one) => (one === 'reversal' ? 3 : 0),
        nearlySpelt: (letters) => (letters === 'reversel' ? [term('reversal')] : []),
      });
      expect(weightOf('reversel', near, 'reversal')).toBeGreaterThan(0);
    });
  });
});

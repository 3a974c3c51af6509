import { initialsMark } from './article-terms.js';
import { type Letters, type Question, termsOfWord } from './question.js';
import { type Alternative, Scale, type WeighedTerm } from './scale.js';
import type { KnownTerm, Vocabulary, WrittenWords } from './vocabulary.js';
import type { Meaning } from './word-lists.js';

export interface Weighing {
  terms: WeighedTerm[];
  /** What an article would get that is all about everything that was asked. */
  full: number;
}

/** How far a stand-in is believed, against what was typed. */
const faith = { synonym: 0.95, initials: 0.8, beginning: 0.7, sound: 0.8, misspelt: 0.6 };
/** Two neighbours that make no word are mostly the end of one and the beginning of another. */
const neighbours = 0.5;
/** A word that the cutter knows as one is worth this much beside its pairs. */
const wordBonus = 0.3;
/** A pair that nobody wrote is mostly only two words meeting; a code or foreign word that nobody wrote is missed. */
const lostPair = 0.3;
const lostLetters = 1;
/** A long text is not answered whole: it is enough to answer as much of it as this many rare words. */
const enoughWords = 7;
/** Rows of the index that one question may read; of the rarest few terms more, so that common words find something too. */
const mostRows = 1_000;
const fewestTerms = { terms: 3, rows: 3_000 };
const mostTerms = 32;

/** A word that stands in is looked for by its pairs, so that it is found in pieces as well, where these were looked up. */
const standIns = (scale: Scale, found: readonly KnownTerm[] = [], believed: number): Alternative[] =>
  found.map(({ term }) => {
    const pairs = term.startsWith(initialsMark) ? [] : termsOfWord(term);
    const isCounted = pairs.length > 0 && pairs.every((pair) => scale.articlesWith(pair) > 0);
    return { terms: isCounted ? pairs : [term], faith: believed };
  });

/** What is looked for, each term weighed by how rare it is. Pure. */
export function weigh(question: Question, vocabulary: Vocabulary): Weighing {
  const scale = new Scale(vocabulary);
  for (const meant of question.meant) weighMeant(scale, meant);
  for (const pair of question.pairs) weighPair(scale, pair, vocabulary);
  for (const stretch of question.stretches) scale.addBonus(stretch, wordBonus);
  for (const letters of question.letters) weighLetters(scale, letters, vocabulary);
  return {
    terms: affordable(scale.terms),
    full: Math.min(scale.full, enoughWords * scale.rarest),
  };
}

function weighMeant(scale: Scale, { said, others }: Meaning): void {
  const asSynonym = others.map((other) => ({ terms: termsOfWord(other), faith: faith.synonym }));
  const terms = termsOfWord(said);
  if (!scale.addMeaning([{ terms, faith: 1 }, ...asSynonym], terms.length)) scale.lose(lostPair);
}

function weighPair(scale: Scale, pair: string, vocabulary: Vocabulary): void {
  const found =
    scale.add([{ terms: [pair], faith: 1 }], vocabulary.isWord(pair) ? 1 : neighbours) ||
    scale.add(standIns(scale, vocabulary.saidLike(pair), faith.sound)) ||
    scale.add(standIns(scale, pair.length < 2 ? vocabulary.begunBy(pair) : [], faith.beginning));
  if (!found) scale.lose(lostPair);
}

function weighLetters(scale: Scale, letters: Letters, vocabulary: Vocabulary): void {
  if (isWritten(letters, vocabulary)) scale.add([{ terms: [letters.text], faith: 1 }]);
  else if (!weighUnwritten(scale, letters, vocabulary)) {
    const near = vocabulary.nearlySpelt(letters.text);
    if (!scale.add(standIns(scale, near, faith.misspelt))) scale.lose(lostLetters);
  }
}

const isWritten = ({ text }: Letters, vocabulary: WrittenWords): boolean => vocabulary.articlesWith(text) > 0;

/** Letters that stand for Chinese or are only begun. */
function weighUnwritten(scale: Scale, { text, sounds }: Letters, vocabulary: Vocabulary): boolean {
  const isBegun = scale.add(
    begunBy(text, vocabulary).flatMap(({ found, believed }) => standIns(scale, found, believed)),
  );
  const isSaid = sounds.map((sound) => scale.add(standIns(scale, vocabulary.saidAs(sound), faith.sound))).some(Boolean);
  return isBegun || isSaid;
}

/** What letters may be the beginning or the first letters of. */
function begunBy(text: string, vocabulary: WrittenWords): { found: readonly KnownTerm[]; believed: number }[] {
  const isSpelt = /^[a-z]{2,}$/.test(text);
  return [
    { found: isSpelt ? vocabulary.withInitials(text) : [], believed: faith.initials },
    { found: isSpelt ? vocabulary.begunBy(`${initialsMark}${text}`) : [], believed: faith.initials },
    { found: text.length > 1 ? vocabulary.begunBy(text) : [], believed: faith.beginning },
  ];
}

/** Letters that are written nowhere and are neither a beginning nor Chinese: they may be misspelt. */
export const oddLetters = ({ letters }: Question, vocabulary: WrittenWords): string[] =>
  letters
    .filter((one) => !isWritten(one, vocabulary))
    .filter(({ text }) => begunBy(text, vocabulary).every(({ found }) => found.length === 0))
    .filter(({ sounds }) => sounds.every((sound) => vocabulary.saidAs(sound).length === 0))
    .map(({ text }) => text);

/** The rarest terms, as far as reading all their rows stays quick. */
function affordable(terms: readonly WeighedTerm[]): WeighedTerm[] {
  let rows = 0;
  return terms
    .toSorted((a, b) => a.articles - b.articles)
    .filter(({ articles }, index) => {
      rows += articles;
      const isNeeded = index === 0 || (index < fewestTerms.terms && rows <= fewestTerms.rows);
      return isNeeded || (index < mostTerms && rows <= mostRows);
    });
}

import { initialsMark } from './article-terms.js';
import { type Letters, type Question, termsOfWord } from './question.js';
import { type Alternative, Scale, type WeighedTerm } from './scale.js';
import type { KnownTerm, Vocabulary } from './vocabulary.js';
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
/** Rows of the index that one question may read. */
const mostRows = 1_000;
const fewestTerms = 3;
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

function weighPair(scale: Scale, pair: string, { alike, words }: Vocabulary): void {
  const found =
    scale.add([{ terms: [pair], faith: 1 }], words.has(pair) ? 1 : neighbours) ||
    scale.add(standIns(scale, alike.get(`~${pair}`), faith.sound)) ||
    scale.add(standIns(scale, alike.get(`^${pair}`), faith.beginning));
  if (!found) scale.lose(lostPair);
}

function weighLetters(scale: Scale, { text, sounds }: Letters, { alike }: Vocabulary): void {
  if (scale.add([{ terms: [text], faith: 1 }])) return;
  const isBegun = scale.add([
    ...standIns(scale, alike.get(`#${text}`), faith.initials),
    ...standIns(scale, alike.get(`^${initialsMark}${text}`), faith.initials),
    ...standIns(scale, alike.get(`^${text}`), faith.beginning),
  ]);
  const isSaid = sounds.map((sound) => scale.add(standIns(scale, alike.get(`~${sound}`), faith.sound))).some(Boolean);
  if (isBegun || isSaid || scale.add(standIns(scale, alike.get(`?${text}`), faith.misspelt))) return;
  scale.lose(lostLetters);
}

/** The rarest terms, as far as reading all their rows stays quick. */
function affordable(terms: readonly WeighedTerm[]): WeighedTerm[] {
  let rows = 0;
  return terms
    .toSorted((a, b) => a.articles - b.articles)
    .filter(({ articles }, index) => {
      rows += articles;
      return index < fewestTerms || (index < mostTerms && rows <= mostRows);
    });
}

import type { ArticleContent } from '../article.types.js';
import { plainLines } from './plain-lines.js';
import type { Cut } from './word-cutter.js';
import type { Speaker } from './sounds.js';
import { fold, pairsOf, runsOf } from './units.js';

/** Marks the first letters of a title or tag from some character on: `~kzcfx` for 空中充返销. */
export const initialsMark = '~';
const longestInitials = 10;
const headingPattern = /^#{2,6}\s+(.+)$/gm;

/** How much more a word says in the title, a tag or a heading than in the text. */
const weights = { title: 6, tag: 4, asked: 5, heading: 2, text: 1 };
/** Evidence at which an article counts as half about a word. */
const half = 5;

type Place = keyof typeof weights;

/** What an article is found by. */
export interface ArticleTerms {
  /** The strength of each term, 0 to 1: the more often and the more prominent, the nearer to 1. */
  strengths: ReadonlyMap<string, number>;
  /** Those of them that are Chinese words and not just neighbours: they are found by their first letters as well. */
  words: ReadonlySet<string>;
}

/** Pairs of characters, so that nothing is missed by a wrong cut, and the longer words that the cutter knows. */
function unitsIn(text: string, cut: Cut, words: Set<string>): string[] {
  return runsOf(fold(text)).flatMap((run) => {
    if (!run.han) return [run.text];
    const cuts = cut(run.text).filter((word) => word.length > 1);
    for (const word of cuts) words.add(word);
    return [...pairsOf(run.text), ...cuts.filter((word) => word.length > 2)];
  });
}

function initialsIn(text: string, say: Speaker): string[] {
  const runs = runsOf(fold(text)).filter((run) => run.han && run.text.length > 1);
  return runs.flatMap((run) => {
    const { initials } = say(run.text);
    const ends = [...initials].slice(0, -1).map((_, index) => initials.slice(index, index + longestInitials));
    return ends.map((letters) => `${initialsMark}${letters}`);
  });
}

/** @param asked how people ask for it, in other words than its own */
export function articleTerms(article: ArticleContent, asked: readonly string[], cut: Cut, say: Speaker): ArticleTerms {
  const found = new Map<string, Record<Place, number>>();
  const words = new Set<string>();
  const note = (place: Place, terms: readonly string[]): void => {
    for (const term of terms) {
      const counts = found.get(term) ?? { title: 0, tag: 0, asked: 0, heading: 0, text: 0 };
      counts[place] += 1;
      found.set(term, counts);
    }
  };
  const named = (text: string): string[] => [...unitsIn(text, cut, words), ...initialsIn(text, say)];
  note('title', named(article.title));
  for (const tag of article.tags) note('tag', named(tag));
  for (const question of asked) note('asked', unitsIn(question, cut, words));
  for (const [, heading = ''] of article.body.matchAll(headingPattern)) note('heading', unitsIn(heading, cut, words));
  for (const line of plainLines(article.body, article.title)) note('text', unitsIn(line, cut, words));
  return { strengths: new Map([...found].map(([term, counts]) => [term, strength(counts)])), words };
}

function strength(counts: Record<Place, number>): number {
  const places = Object.entries(counts) as [Place, number][];
  const evidence = places.reduce((sum, [place, count]) => sum + weights[place] * Math.log2(1 + count), 0);
  return evidence / (evidence + half);
}

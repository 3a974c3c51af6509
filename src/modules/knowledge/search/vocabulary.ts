import type { Queries } from '../../../platform/database/database.js';
import { everyArticle } from './article-index.js';
import type { LookUp } from './question.js';

/** A term that articles hold. */
export interface KnownTerm {
  term: string;
  /** How many articles hold it. */
  articles: number;
}

/**
 * Terms that stand for what was asked, most common first, by a sign and what was asked: `^` a beginning, `#` first letters,
 * `~` a sound, `?` a misspelt word.
 */
export type Alike = ReadonlyMap<string, readonly KnownTerm[]>;

/** What the index knows of the terms of a question. */
export interface Vocabulary {
  /** Number of all articles. */
  total: number;
  exact: ReadonlyMap<string, number>;
  /** Those that are words, and not only neighbours. */
  words: ReadonlySet<string>;
  alike: Alike;
}

const mostAlike = 6;

/* What is asked goes as JSON: of an array the planner would know the length, and plan every question anew, which takes
   longer than answering it. */

const lookUp = {
  name: 'search-look-up',
  text: `SELECT CASE WHEN t.initials IS NULL THEN '=' ELSE '!' END AS how, t.term AS asked, t.term, t.articles
         FROM jsonb_array_elements_text($1) AS a (asked) JOIN search_terms t ON t.term = a.asked
         UNION ALL
         SELECT '^', b.asked, t.term, t.articles FROM jsonb_array_elements_text($2) AS b (asked), LATERAL (
           SELECT term, articles FROM search_terms
           WHERE term >= b.asked AND term < b.asked || U&'\\+10FFFF' AND articles > 0 LIMIT 40) t
         UNION ALL
         SELECT '#', t.initials, t.term, t.articles
         FROM jsonb_array_elements_text($3) AS i (asked) JOIN search_terms t ON t.initials = i.asked WHERE t.articles > 0
         UNION ALL
         SELECT '~', t.sound, t.term, t.articles
         FROM jsonb_array_elements_text($4) AS s (asked) JOIN search_terms t ON t.sound = s.asked WHERE t.articles > 0`,
};

const soundsLike = {
  name: 'search-sounds-like',
  text: `SELECT '=' AS how, t.term AS asked, t.term, t.articles
         FROM jsonb_array_elements_text($3) AS a (asked) JOIN search_terms t ON t.term = a.asked
         UNION ALL
         SELECT '~', t.sound, t.term, t.articles
         FROM jsonb_array_elements_text($1) AS s (asked) JOIN search_terms t ON t.sound = s.asked WHERE t.articles > 0
         UNION ALL
         SELECT '?', m.asked, t.term, t.articles FROM jsonb_array_elements_text($2) AS m (asked), LATERAL (
           SELECT term, articles FROM search_terms WHERE spelt % m.asked AND articles > 0
           ORDER BY similarity(spelt, m.asked) DESC, articles DESC LIMIT 4) t`,
};

const json = (items: readonly string[]): string => JSON.stringify([...new Set(items)]);

interface FoundRow {
  /** `!`: exactly this, a word that the cutter knows; `=`: exactly this. */
  how: '!' | '=' | '^' | '#' | '~' | '?';
  asked: string;
  term: string;
  articles: number;
}

const isExact = ({ how }: FoundRow): boolean => how === '=' || how === '!';

const exactOf = (rows: readonly FoundRow[]): Map<string, number> =>
  new Map(rows.filter(isExact).map(({ term, articles }) => [term, articles]));

const groupAlike = (rows: readonly FoundRow[]): Alike => {
  const alike = new Map<string, KnownTerm[]>();
  const sorted = rows.filter((row) => !isExact(row)).toSorted((a, b) => b.articles - a.articles);
  for (const { how, asked, term, articles } of sorted) {
    const key = `${how}${asked}`;
    const known = alike.get(key) ?? [];
    if (known.length < mostAlike) known.push({ term, articles });
    alike.set(key, known);
  }
  return alike;
};

/** One round trip: what the index holds of the question as it was typed. */
export async function readVocabulary(
  database: Queries,
  { exact, beginnings, initials, sounds }: LookUp,
): Promise<Vocabulary> {
  const rows = await database.rows<FoundRow>(lookUp, [
    json([everyArticle, ...exact]),
    json(beginnings),
    json(initials),
    json(sounds),
  ]);
  const known = exactOf(rows);
  const words = new Set(rows.filter(({ how }) => how === '!').map(({ term }) => term));
  return { total: known.get(everyArticle) ?? 0, exact: known, words, alike: groupAlike(rows) };
}

/** What a second round trip asks for. */
export interface Further {
  /** Terms of the words that stand in for what was typed. */
  exact: readonly string[];
  /** Of pairs that nobody wrote. */
  sounds: readonly string[];
  misspelt: readonly string[];
}

/** A second one, for what nobody wrote: words that are said the same, and words nearly spelt so. */
export async function readFurther(
  database: Queries,
  { exact, sounds, misspelt }: Further,
): Promise<Pick<Vocabulary, 'exact' | 'alike'>> {
  const rows = await database.rows<FoundRow>(soundsLike, [json(sounds), json(misspelt), json(exact)]);
  return { exact: exactOf(rows), alike: groupAlike(rows) };
}

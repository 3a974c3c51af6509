import type { ArticleContent } from '../article.types.js';
import { standsInFor } from '../reach.js';
import { plainLines } from './plain-lines.js';
import { countIn, fold } from './units.js';

/** An article made ready for searching: its texts folded, and its lines as people read them. */
export interface Entry<Article extends ArticleContent> {
  article: Article;
  title: string;
  tags: string;
  body: string;
  lines: string[];
}

export function entryOf<Article extends ArticleContent>(article: Article): Entry<Article> {
  const lines = plainLines(article.body, article.title);
  const [title, tags, body] = [article.title, article.tags.join('\n'), lines.join('\n')].map(fold);
  return { article, title: title ?? '', tags: tags ?? '', body: body ?? '', lines };
}

/** A hit holds at least this share of what was asked, so that one common pair of a long question finds nothing. */
const leastShare = 0.2;
const titleWeight = 1;
const tagWeight = 0.5;

type Texts = Pick<Entry<ArticleContent>, 'title' | 'tags' | 'body'>;

/** The share of the units found anywhere, with those of the title and the tags counted again; 0 is no hit. */
export function scoreOf(texts: Texts, units: readonly string[]): number {
  if (units.length === 0) return 0;
  const share = (text: string): number => countIn(units, text) / units.length;
  const anywhere = share(`${texts.title}\n${texts.tags}\n${texts.body}`);
  if (anywhere < leastShare) return 0;
  return anywhere + titleWeight * share(texts.title) + tagWeight * share(texts.tags);
}

interface Ranked<Article extends ArticleContent> {
  entry: Entry<Article>;
  score: number;
  place: number;
  local: boolean;
}

const compare = (a: Ranked<ArticleContent>, b: Ranked<ArticleContent>): number =>
  b.place - a.place ||
  Number(b.local) - Number(a.local) ||
  b.score - a.score ||
  (a.entry.article.slug < b.entry.article.slug ? -1 : 1);

/**
 * The articles that answer, best first; all of them when nothing is asked. What the caller's county says itself comes
 * directly before the best city article that it stands in for, even when the words are found in the city's only: the
 * city's rule does not apply there (A8).
 * Cost: every text is walked once a unit, some milliseconds for hundreds of articles.
 */
export function rank<Article extends ArticleContent>(
  entries: readonly Entry<Article>[],
  units: readonly string[],
  county: string | null,
): Entry<Article>[] {
  const scored = entries.map((entry) => ({
    entry,
    score: scoreOf(entry, units),
    local: entry.article.region === county,
  }));
  const placeOf = ({ entry, score, local }: (typeof scored)[number]): number => {
    if (!local) return score;
    const city = scored.filter((other) => standsInFor(entry.article, other.entry.article));
    return Math.max(score, ...city.map((other) => other.score));
  };
  return scored
    .map((one) => ({ ...one, place: placeOf(one) }))
    .filter((one) => one.place > 0 || units.length === 0)
    .sort(compare)
    .map(({ entry }) => entry);
}

import { Injectable } from '@nestjs/common';
import type { Queries } from '../../../platform/database/database.js';
import type { ArticleContent } from '../article.types.js';
import { articleTerms } from './article-terms.js';
import { type Speaker, speaker } from './sounds.js';
import { WordCutter } from './word-cutter.js';
import { Words } from './words.js';

export interface IndexedArticle extends ArticleContent {
  id: string;
}

/** Held by every article: its count is the number of articles, its strength says by which rules they were indexed. */
export const everyArticle = '';

const atOnce = 200;
const mostSettled = 50;
const han = /^\p{Script=Han}{2,}$/u;

/** Whoever indexes takes a turn: the counts of common words are everybody's rows. */
const takeTurns = { text: `SELECT pg_advisory_xact_lock(hashtext('article_terms'))` };

/** What changes now is of a new edition (0012): who keeps terms in memory reads those that changed. */
const nextEdition = { text: 'UPDATE search_edition SET edition = edition + 1 RETURNING edition' };

const forget = {
  text: `WITH gone AS (DELETE FROM article_terms WHERE article_id = ANY ($1) RETURNING term),
              counted AS (SELECT term, count(*)::int AS fewer FROM gone GROUP BY term)
         UPDATE search_terms s SET articles = s.articles - c.fewer, edition = $2 FROM counted c WHERE s.term = c.term`,
};

const note = {
  text: `INSERT INTO article_terms (term, article_id, strength)
         SELECT * FROM unnest($1::text[], $2::uuid[], $3::real[])`,
};

const count = {
  text: `INSERT INTO search_terms AS s (term, articles, sound, spelt, initials, edition)
         SELECT term, articles, sound, spelt, initials, $2 FROM jsonb_to_recordset($1)
           AS n (term text, articles int, sound text, spelt text, initials text)
         ON CONFLICT (term) DO UPDATE SET articles = s.articles + EXCLUDED.articles, edition = $2,
           spelt = coalesce(s.spelt, EXCLUDED.spelt), initials = coalesce(s.initials, EXCLUDED.initials)`,
};

/** Questions that an editor has settled with an article: ways of asking for it that people have really used. */
const settledWith = {
  text: `SELECT a.id, array_agg(k.q ORDER BY k.settled_at DESC) AS asked
         FROM unnest($1::uuid[]) AS a (id), LATERAL (
           SELECT q, settled_at FROM knowledge_questions WHERE article_id = a.id AND state = 'settled'
           ORDER BY settled_at DESC LIMIT ${mostSettled}) k
         GROUP BY a.id`,
};

interface TermRow {
  term: string;
  articles: number;
  sound: string | null;
  spelt: string | null;
  initials: string | null;
}

/**
 * What the search looks things up by: which articles hold a term and how strongly, how many do, and how it is said
 * (0007). Cost: some 500 rows an article.
 */
@Injectable()
export class ArticleIndex {
  private readonly cutter: WordCutter;

  constructor(private readonly words: Words) {
    this.cutter = new WordCutter(words.lists.terms);
  }

  /** The mark of articles that are indexed as they would be now. */
  get stamp(): number {
    return this.words.lists.stamp;
  }

  /** Whoever indexes holds this until the end of the transaction. */
  async takeTurn(tx: Queries): Promise<void> {
    await tx.rows(takeTurns);
  }

  /** Makes published articles findable by what they say now; in the transaction that publishes them. */
  async keep(tx: Queries, articles: readonly IndexedArticle[]): Promise<void> {
    for (let from = 0; from < articles.length; from += atOnce) {
      await this.keepSome(tx, articles.slice(from, from + atOnce));
    }
  }

  private async keepSome(tx: Queries, articles: readonly IndexedArticle[]): Promise<void> {
    const [cut, say] = await Promise.all([this.cutter.cut(), speaker()]);
    const settled = await this.settledWith(tx, articles);
    const terms: string[] = [];
    const holders: string[] = [];
    const strengths: number[] = [];
    const counts = new Map<string, TermRow>();
    for (const article of articles) {
      const asked = [...(this.words.lists.asked.get(article.slug) ?? []), ...(settled.get(article.id) ?? [])];
      const found = articleTerms(article, asked, cut, say);
      for (const [term, strength] of [[everyArticle, this.stamp] as const, ...found.strengths]) {
        terms.push(term);
        holders.push(article.id);
        strengths.push(strength);
        const row = counts.get(term) ?? rowOf(term, say);
        row.articles += 1;
        if (found.words.has(term)) row.initials ??= say(term).initials;
        counts.set(term, row);
      }
    }
    await this.takeTurn(tx);
    const [next] = await tx.rows<{ edition: number }>(nextEdition);
    await tx.rows(forget, [articles.map(({ id }) => id), next?.edition]);
    await tx.rows(note, [terms, holders, strengths]);
    await tx.rows(count, [JSON.stringify([...counts.values()]), next?.edition]);
  }

  private async settledWith(tx: Queries, articles: readonly IndexedArticle[]): Promise<Map<string, string[]>> {
    const rows = await tx.rows<{ id: string; asked: string[] }>(settledWith, [articles.map(({ id }) => id)]);
    return new Map(rows.map(({ id, asked }) => [id, asked]));
  }
}

const letters = /^[a-z]{4,}$/;

function rowOf(term: string, say: Speaker): TermRow {
  if (!han.test(term))
    return { term, articles: 0, sound: null, spelt: letters.test(term) ? term : null, initials: null };
  const { sound, spelt } = say(term);
  return { term, articles: 0, sound, spelt, initials: null };
}

import type { Queries } from '../../../platform/database/database.js';
import { CITY } from '../article.types.js';
import { standsInFor, type Reader } from '../reach.js';
import type { ListedArticle } from '../knowledge.view.js';
import type { Weighing } from './weighing.js';

export interface Hit extends ListedArticle {
  tags: string[];
  score: number;
}

const columns = `a.id, a.slug, a.version, a.title, a.category, a.kind, a.audience, a.region, a.tags, a.updated_at AS "updatedAt",
  a.valid_from::text AS "validFrom", a.valid_until::text AS "validUntil"`;

/** What the reader may see and what holds today: $1 is the day, $2 whether internal is, $3 the regions (null: all). */
const reachable = `a.version > 0 AND a.expired_at IS NULL AND a.valid_from <= $1::date AND (a.valid_until IS NULL OR a.valid_until >= $1::date)
  AND ($2 OR a.audience = 'partner') AND ($3::text[] IS NULL OR a.region = ANY ($3))`;

/**
 * The terms come as JSON: with arrays the planner would know how many there are, and plan each question anew, which
 * takes longer than answering it. Whether an article may be seen is read in `articles_reach` alone (0011).
 */
const bestHits = {
  name: 'search-best-hits',
  text: `WITH asked AS (SELECT * FROM jsonb_to_recordset($4) AS t (term text, concept int, alternative int, weight real)),
         found AS (SELECT h.article_id, t.concept, t.alternative, t.weight * h.strength AS score
                   FROM asked t JOIN article_terms h ON h.term = t.term),
         tried AS (SELECT article_id, concept, sum(score) AS score FROM found WHERE concept > 0
                   GROUP BY article_id, concept, alternative),
         best AS (SELECT article_id, max(score) AS score FROM tried GROUP BY article_id, concept
                  UNION ALL SELECT article_id, score FROM found WHERE concept = 0),
         scored AS (SELECT article_id, sum(score) AS score FROM best GROUP BY article_id HAVING sum(score) >= $5),
         first AS (SELECT a.id, s.score FROM scored s JOIN articles a ON a.id = s.article_id
                   WHERE ${reachable} ORDER BY s.score DESC, a.slug LIMIT $6)
         SELECT ${columns}, f.score FROM first f JOIN articles a ON a.id = f.id ORDER BY f.score DESC, a.slug`,
};

const localAnswers = {
  name: 'search-local-answers',
  text: `SELECT ${columns}, 0 AS score FROM articles a
         WHERE ${reachable} AND (a.kind, a.category) IN (SELECT * FROM unnest($4::text[], $5::text[])) LIMIT 50`,
};

/** An article that holds less than this part of what was asked is no answer; a companion of the best one may hold less. */
const leastShare = { alone: 0.1, companion: 0.01 };
/** So many more than are shown, so that what stands in for another can rise. */
const spare = 10;

const scope = (reader: Reader, day: string): unknown[] => [
  day,
  reader.audience === 'internal',
  reader.everywhere ? null : [CITY, ...(reader.county ? [reader.county] : [])],
];

export async function readHits(
  database: Queries,
  { terms, full }: Weighing,
  reader: Reader,
  day: string,
  limit: number,
): Promise<Hit[]> {
  if (terms.length === 0) return [];
  const asked = terms.map(({ term, concept, alternative, weight }) => ({ term, concept, alternative, weight }));
  const values = [...scope(reader, day), JSON.stringify(asked), full * leastShare.companion, limit + spare];
  const hits = await database.rows<Hit & { [column: string]: unknown }>(bestHits, values);
  return withCompanions(hits, full * leastShare.alone);
}

/** What the county says itself on the subjects that were hit, even when the words are found in the city's only. */
export async function readLocal(database: Queries, hits: readonly Hit[], reader: Reader, day: string): Promise<Hit[]> {
  if (!reader.county || hits.length === 0) return [];
  const scoped = [day, reader.audience === 'internal', [reader.county]];
  return database.rows<Hit & { [column: string]: unknown }>(localAnswers, [
    ...scoped,
    hits.map(({ kind }) => kind),
    hits.map(({ category }) => category),
  ]);
}

/** How much an article rises for each tag that it shares with the best one, and for how many. */
const companion = { rise: 0.5, tags: 2 };

/**
 * What belongs together is found together: the script beside its policy, the guide beside its form. An article rises for
 * the tags it shares with the best one, never above it. Pure.
 * @param hits the best first
 * @param leastAlone the score that an article needs that has nothing to do with the best one
 */
export function withCompanions(hits: readonly Hit[], leastAlone: number): Hit[] {
  const [best, ...others] = hits;
  if (!best || best.score < leastAlone) return [];
  const lifted = others.flatMap((hit) => {
    const shared = Math.min(companion.tags, hit.tags.filter((tag) => best.tags.includes(tag)).length);
    if (shared === 0 && hit.score < leastAlone) return [];
    return { ...hit, score: Math.min(best.score, hit.score * (1 + companion.rise * shared)) };
  });
  return [best, ...lifted].sort((a, b) => b.score - a.score);
}

/**
 * What the caller's county says itself comes directly before the best city article that it stands in for: the city's
 * rule does not apply there (A8). Otherwise by score.
 */
export function placeHits(hits: readonly Hit[], local: readonly Hit[], county: string | null): Hit[] {
  const found = new Set(hits.map(({ id }) => id));
  const all = [...hits, ...local.filter(({ id }) => !found.has(id))];
  const placed = all.map((hit) => {
    const isLocal = county !== null && hit.region === county;
    const city = isLocal ? all.filter((other) => standsInFor(hit, other)) : [];
    return { hit, isLocal, place: Math.max(hit.score, ...city.map(({ score }) => score)) };
  });
  return placed
    .filter(({ place }) => place > 0)
    .sort((a, b) => b.place - a.place || Number(b.isLocal) - Number(a.isLocal) || b.hit.score - a.hit.score)
    .map(({ hit }) => hit);
}

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
 * The best articles, and what the reader's county ($7) says itself on their subjects, even when the words are found in the
 * city's only (score 0); with the edition of the terms (0012), in a row of its own when nothing is found. The terms come as
 * JSON: with arrays the planner would know how many there are, and plan each question anew, which takes longer than
 * answering it. Whether an article may be seen is read in `articles_reach` alone (0011).
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
         tops AS (SELECT * FROM scored ORDER BY score DESC, article_id LIMIT $8),
         first AS (SELECT a.id, s.score FROM tops s JOIN articles a ON a.id = s.article_id
                   WHERE ${reachable} ORDER BY s.score DESC, a.slug LIMIT $6),
         hit AS (SELECT ${columns}, f.score FROM first f JOIN articles a ON a.id = f.id),
         local AS (SELECT ${columns}, 0 AS score FROM (
                     SELECT kind, category, array_agg(DISTINCT tag) AS tags FROM hit, unnest(tags) AS tag
                     WHERE region = '${CITY}' GROUP BY kind, category) s, LATERAL (
                     SELECT * FROM articles a WHERE (a.region, a.kind, a.category) = ($7, s.kind, s.category)
                       AND ${reachable} AND a.tags && s.tags AND a.id NOT IN (SELECT id FROM first) LIMIT 10) a)
         SELECT e.edition, h.* FROM search_edition e
         LEFT JOIN (SELECT * FROM hit UNION ALL SELECT * FROM local) h ON true ORDER BY h.score DESC, h.slug`,
};

/** An article that holds less than this part of what was asked is no answer; a companion of the best one may hold less. */
const leastShare = { alone: 0.1, companion: 0.01 };
/** So many more than are shown, so that what stands in for another can rise. */
const spare = 10;
/** Of so many it is looked whether the reader may see them, as long as that leaves enough. */
const mostTried = 300;

/** What was found, and what the county says itself on the same subjects. */
interface Found {
  hits: Hit[];
  local: Hit[];
  /** Of the terms, when the articles were looked for. */
  edition: number;
}

export async function readHits(
  database: Queries,
  weighing: Weighing,
  reader: Reader,
  day: string,
  limit: number,
): Promise<Found> {
  const { terms, full } = weighing;
  const read = (tried: number | null) =>
    database.rows<(Hit | { id: null; score: null }) & { edition: number }>(bestHits, [
      day,
      reader.audience === 'internal',
      reader.everywhere ? null : [CITY, ...(reader.county ? [reader.county] : [])],
      JSON.stringify(terms.map(({ term, concept, alternative, weight }) => ({ term, concept, alternative, weight }))),
      full * leastShare.companion,
      limit + spare,
      reader.county,
      tried,
    ]);
  let rows = await read(mostTried);
  // The best ones may all be another county's.
  if (rows.length < limit && terms.reduce((sum, { articles }) => sum + articles, 0) > mostTried)
    rows = await read(null);
  const found = rows.filter((row) => row.id !== null);
  const hits = found.filter(({ score }) => score > 0);
  return {
    hits: withCompanions(hits, full * leastShare.alone),
    local: found.filter(({ score }) => score === 0),
    edition: rows[0]?.edition ?? 0,
  };
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

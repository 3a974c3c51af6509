import { publishedState, type Standing } from './article.policy.js';
import { type ArticleAudience, type ArticleContent, CITY } from './article.types.js';

/** For whom articles are looked up, as far as it decides which ones apply. */
export interface Reader {
  /** `partner` reads no internal article; `internal` reads both kinds. */
  audience: ArticleAudience;
  /** Code of the county whose articles apply besides the city's, and come before them. */
  county: string | null;
  /** Whether the articles of the other counties are of interest as well. */
  everywhere: boolean;
}

type Placed = Pick<ArticleContent, 'audience' | 'region'>;
type Subject = Pick<ArticleContent, 'category' | 'kind' | 'tags' | 'region'>;

/** Whether an article is written for the reader: audience and region (flows.md, "Knowledge base"). */
export const reaches = (article: Placed, reader: Reader): boolean =>
  (reader.audience === 'internal' || article.audience === 'partner') &&
  (reader.everywhere || article.region === CITY || article.region === reader.county);

/** Whether an article is published, not withdrawn, and holds on a day (`YYYY-MM-DD`, branch time); its last day counts. */
export const isInForce = (article: Standing, day: string): boolean => publishedState(article, day) === 'published';

/**
 * Whether a county's article is its own answer to what a city's article says (A8): of the same kind and category, with
 * at least half of the tags of the one that has fewer.
 */
export function standsInFor(local: Subject, city: Subject): boolean {
  if (city.region !== CITY || local.region === CITY) return false;
  if (local.kind !== city.kind || local.category !== city.category) return false;
  const shared = local.tags.filter((tag) => city.tags.includes(tag)).length;
  return shared > 0 && shared * 2 >= Math.min(local.tags.length, city.tags.length);
}

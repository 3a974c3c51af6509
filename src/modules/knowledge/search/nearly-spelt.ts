import type { Queries } from '../../../platform/database/database.js';
import type { KnownTerm } from './vocabulary.js';

/** What is asked goes as JSON: of an array the planner would know the length, and plan every question anew. */
const nearlySpelt = {
  name: 'search-nearly-spelt',
  text: `SELECT m.asked, t.term, t.articles FROM jsonb_array_elements_text($1) AS m (asked), LATERAL (
           SELECT term, articles FROM search_terms WHERE spelt % m.asked AND articles > 0
           ORDER BY similarity(spelt, m.asked) DESC, articles DESC LIMIT 4) t
         ORDER BY t.articles DESC`,
};

/** Words of letters, by what may be a misspelling of them. */
export async function readNearlySpelt(
  database: Queries,
  letters: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownTerm[]>> {
  if (letters.length === 0) return new Map();
  const rows = await database.rows<KnownTerm & { asked: string }>(nearlySpelt, [JSON.stringify(letters)]);
  return new Map(letters.map((asked) => [asked, rows.filter((row) => row.asked === asked)]));
}

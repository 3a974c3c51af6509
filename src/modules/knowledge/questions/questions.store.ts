import type { Queries } from '../../../platform/database/database.js';
import { newId } from '../../../shared/ids.js';
import { maskPhonesInText } from '../../../shared/phone.js';
import { fold } from '../search/units.js';

type Tx = Queries & { at: Date };

export interface Wanted {
  q: string;
  /** What happened: nothing was found, or an article did not answer it. */
  because: 'asked' | 'not_helped';
  countyId: string | null;
}

/** Asked again, a question that an article was named for is open again: the article is not found by it. */
const keep = {
  name: 'knowledge-questions-keep',
  text: `INSERT INTO knowledge_questions AS k (id, folded, q, asked, not_helped, county_ids, last_asked_at, state, version)
         VALUES ($1, $2, $3, $4, $5, array_remove(ARRAY[$6::uuid], NULL), $7, 'open', 1)
         ON CONFLICT (folded) DO UPDATE SET asked = k.asked + EXCLUDED.asked, not_helped = k.not_helped + EXCLUDED.not_helped,
           county_ids = CASE WHEN EXCLUDED.county_ids <@ k.county_ids THEN k.county_ids ELSE k.county_ids || EXCLUDED.county_ids END,
           last_asked_at = EXCLUDED.last_asked_at,
           version = k.version + CASE WHEN k.state = 'settled' AND k.article_id IS NOT NULL THEN 1 ELSE 0 END,
           state = CASE WHEN k.article_id IS NOT NULL THEN 'open' ELSE k.state END
         RETURNING id`,
};

/** A question without case, width, signs and blanks: the same words are the same question; `''` when there are none. */
export const foldedQuestion = (q: string): string => fold(q).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Puts a question on the editors' list, or counts it there. Numbers of people do not belong on it. */
export async function keepQuestion(tx: Tx, { q, because, countyId }: Wanted): Promise<string> {
  const masked = maskPhonesInText(q);
  const counts = because === 'asked' ? [1, 0] : [0, 1];
  const values = [newId(), foldedQuestion(masked), masked, ...counts, countyId, tx.at];
  const [row] = await tx.rows<{ id: string }>(keep, values);
  if (!row) throw new Error('A question that was just kept is there');
  return row.id;
}

import type { Queries } from '../../platform/database/database.js';

const lastReplies = {
  name: 'cases-last-replies',
  text: `SELECT DISTINCT ON (ticket_id) ticket_id, text FROM timeline_entries
         WHERE ticket_id = ANY ($1) AND kind = 'reply' AND text <> '' ORDER BY ticket_id, id DESC`,
};

/** What the partner was told last, by ticket; tickets that nobody has answered are not in it. */
export async function readLastReplies(
  queries: Queries,
  ticketIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await queries.rows<{ ticket_id: string; text: string }>(lastReplies, [ticketIds]);
  return new Map(rows.map(({ ticket_id, text }) => [ticket_id, text]));
}

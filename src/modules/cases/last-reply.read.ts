import type { Queries } from '../../platform/database/database.js';

const lastReply = {
  name: 'cases-last-reply',
  text: `SELECT text FROM timeline_entries WHERE ticket_id = $1 AND kind = 'reply' AND text <> '' ORDER BY id DESC LIMIT 1`,
};

/** What the partner was told last; undefined when nobody has answered. */
export async function readLastReply(queries: Queries, ticketId: string): Promise<string | undefined> {
  const [row] = await queries.rows<{ text: string }>(lastReply, [ticketId]);
  return row?.text;
}

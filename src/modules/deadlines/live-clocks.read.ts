import type { Queries } from '../../platform/database/database.js';
import type { ClockRecord } from '../clocks/index.js';

/** A clock that has not stopped, as it is stored: with its due time and the timer of its next stage. */
export interface LiveClock {
  id: string;
  ticket_id: string;
  number: string;
  order_id: string | null;
  fired: number;
  record: ClockRecord;
  due_at: Date | null;
  timer_at: Date | null;
}

const batchSize = 500;

const findTickets = {
  text: `SELECT DISTINCT ticket_id AS id FROM clocks WHERE state <> 'stopped' AND ($1::uuid IS NULL OR ticket_id > $1)
         ORDER BY ticket_id LIMIT ${batchSize}`,
};

const findClocks = {
  text: `SELECT c.id, c.ticket_id, t.number, c.order_id, c.fired, c.record, c.due_at, m.due_at AS timer_at
         FROM clocks c JOIN tickets t ON t.id = c.ticket_id
         LEFT JOIN timers m ON m.kind = 'clock' AND m.subject_id = c.id
         WHERE c.ticket_id = ANY ($1::uuid[]) AND c.state <> 'stopped' ORDER BY c.ticket_id, c.started_at, c.id`,
};

/** The next tickets, by id, that have clocks which have not stopped: few enough to be written in one short transaction. */
export async function liveTicketIds(queries: Queries, after: string | null): Promise<string[]> {
  return (await queries.rows<{ id: string }>(findTickets, [after])).map(({ id }) => id);
}

export const liveClocks = (queries: Queries, ticketIds: readonly string[]): Promise<LiveClock[]> =>
  queries.rows<LiveClock>(findClocks, [ticketIds]);

import type { Queries } from '../../platform/database/database.js';
import type { Arrival } from './arrival.js';

/** One beat, one step of the desk at a time, on all nodes: places and versions are counted on under it. */
export const oneAtATime = { text: 'SELECT pg_advisory_xact_lock(100859, 16)' };

const lastBeat = { name: 'feedback-last-beat', text: 'SELECT max(slot)::text AS slot FROM feedback.beats' };
const writeBeat = { name: 'feedback-beat', text: 'INSERT INTO feedback.beats (slot) VALUES ($1)' };

const stageReport = {
  name: 'feedback-stage-report',
  text: `INSERT INTO feedback.staged_reports (id, receipt, wrapped_key, topic, county, about, campaign)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};
const stageMessage = {
  name: 'feedback-stage-message',
  text: `INSERT INTO feedback.staged_messages (id, report_id, arrival, body)
         VALUES ($1, $2, (SELECT count(*) FROM feedback.staged_messages), $3)`,
};
const stageFile = {
  name: 'feedback-stage-file',
  text: 'INSERT INTO feedback.staged_files (id, message_id, body) VALUES ($1, $2, $3)',
};

/** The slot of the last beat; null when the staging is new or was lost with the database's power. */
export async function lastSlot(queries: Queries): Promise<number | null> {
  const [row] = await queries.rows<{ slot: string | null }>(lastBeat);
  return row?.slot ? Number(row.slot) : null;
}

/** A beat writes a row whether or not anything came: all of them look the same in the write-ahead log. */
export async function stage(queries: Queries, slot: number, arrivals: readonly Arrival[]): Promise<void> {
  await queries.rows(writeBeat, [slot]);
  for (const { report, message, files } of arrivals) {
    if (report) {
      const { receipt, wrappedKey, topic, county, about, campaign } = report;
      await queries.rows(stageReport, [message.reportId, receipt, wrappedKey, topic, county, about, campaign]);
    }
    await queries.rows(stageMessage, [message.id, message.reportId, message.body]);
    for (const { id, body } of files) await queries.rows(stageFile, [id, message.id, body]);
  }
}

import type { Queries } from '../../platform/database/database.js';
import { afterWriting, type FeedbackState } from './feedback.flow.js';

/** Rows go in by their ids, which are random: in no order and with no number that tells when one came (AN-4). */
const moveReports = {
  text: `INSERT INTO feedback.reports (id, receipt, wrapped_key, day, topic, county, about, campaign)
         SELECT id, receipt, wrapped_key, $1::date, topic, county, about, campaign FROM feedback.staged_reports ORDER BY id`,
};
const moveMessages = {
  text: `WITH placed AS (
           SELECT s.*, row_number() OVER (PARTITION BY report_id ORDER BY arrival)
             + (SELECT count(*) FROM feedback.messages m WHERE m.report_id = s.report_id) AS place
           FROM feedback.staged_messages s)
         INSERT INTO feedback.messages (id, report_id, place, from_desk, day, body)
         SELECT id, report_id, place, false, $1::date, body FROM placed ORDER BY id RETURNING id`,
};
const moveFiles = {
  text: `INSERT INTO feedback.files (id, message_id, body) SELECT id, message_id, body FROM feedback.staged_files ORDER BY id`,
};

/** Reports that were there before and to which their senders have written. */
const writtenTo = {
  text: `SELECT r.id, r.topic, s.version, s.state, s.topic AS corrected, s.department
         FROM feedback.reports r LEFT JOIN LATERAL (
           SELECT * FROM feedback.steps WHERE report_id = r.id ORDER BY version DESC LIMIT 1) s ON true
         WHERE r.id IN (SELECT report_id FROM feedback.staged_messages)
           AND r.id NOT IN (SELECT id FROM feedback.staged_reports) ORDER BY r.id`,
};
const noteWriting = {
  text: `INSERT INTO feedback.steps (report_id, version, action, state, topic, department, day)
         VALUES ($1, $2, 'write', $3, $4, $5, $6)`,
};
const emptyStaging = {
  text: 'TRUNCATE feedback.staged_reports, feedback.staged_messages, feedback.staged_files, feedback.beats',
};

interface WrittenTo {
  id: string;
  topic: string;
  version: number | null;
  state: FeedbackState | null;
  corrected: string | null;
  department: string | null;
}

/** Moves everything that waits to where it stays, in one transaction. @returns the ids of the messages */
export async function flush(queries: Queries, day: string): Promise<string[]> {
  const concerned = await queries.rows<WrittenTo>(writtenTo);
  await queries.rows(moveReports, [day]);
  const moved = await queries.rows<{ id: string }>(moveMessages, [day]);
  await queries.rows(moveFiles);
  for (const { id, topic, version, state, corrected, department } of concerned) {
    const next = afterWriting(state ?? 'new');
    await queries.rows(noteWriting, [id, (version ?? 0) + 1, next, corrected ?? topic, department, day]);
  }
  await queries.rows(emptyStaging);
  return moved.map(({ id }) => id);
}

const readBack = {
  text: `SELECT sum(length(m.body)), sum(length(r.receipt)), sum(length(f.body)), max(s.version)
         FROM feedback.messages m JOIN feedback.reports r ON r.id = m.report_id
         LEFT JOIN feedback.files f ON f.message_id = m.id
         LEFT JOIN feedback.steps s ON s.report_id = m.report_id
         WHERE m.id = ANY ($1)`,
};

/**
 * The first reader of a new row makes PostgreSQL write down that it is committed, and that stands in the write-ahead log
 * with its place. So that the first reader is never its sender, rows are read once as soon as they are there.
 */
export const settle = async (queries: Queries, messageIds: readonly string[]): Promise<void> => {
  await queries.rows(readBack, [messageIds]);
};

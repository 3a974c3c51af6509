import type { Queries } from '../../platform/database/database.js';
import type { FeedbackState } from './feedback.flow.js';

/** A report with where it stands: what its last step says, or what its sender said. */
export interface ReportRow {
  id: string;
  wrapped_key: Buffer;
  day: string;
  topic: string;
  county: string | null;
  about: string | null;
  campaign: string | null;
  state: FeedbackState;
  department: string | null;
  version: number;
}

export interface MessageRow {
  id: string;
  from_desk: boolean;
  day: string;
  body: Buffer;
  files: string[];
}

/** Of a report `r`; its version counts from 1. */
export const reportColumns = `r.id, r.wrapped_key, r.day::text, coalesce(s.topic, r.topic) AS topic, r.county, r.about, r.campaign,
  coalesce(s.state, 'new') AS state, s.department, coalesce(s.version, 0) + 1 AS version`;

export const withLastStep = `feedback.reports r LEFT JOIN LATERAL (
  SELECT * FROM feedback.steps WHERE report_id = r.id ORDER BY version DESC LIMIT 1) s ON true`;

const messagesOf = {
  name: 'feedback-messages',
  text: `SELECT m.id, m.from_desk, m.day::text, m.body, ARRAY(SELECT f.id FROM feedback.files f WHERE f.message_id = m.id ORDER BY f.id)::text[] AS files
         FROM feedback.messages m WHERE m.report_id = $1 ORDER BY m.place`,
};

export const readMessages = (queries: Queries, reportId: string): Promise<MessageRow[]> =>
  queries.rows<MessageRow>(messagesOf, [reportId]);

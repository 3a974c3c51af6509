import type { Queries } from '../../platform/database/database.js';
import { type Language, say } from '../../shared/language.js';
import { type IncidentState, incidentStates } from './incident.flow.js';
import type { IncidentRowView } from './incidents.view.js';

export interface IncidentRow {
  [column: string]: unknown;
  id: string;
  number: string;
  version: number;
  state: IncidentState;
  title: string;
  line: string;
  topic: string;
  county_id: string | null;
  opened_by: string | null;
  opened_by_name: string | null;
  opened_at: Date;
  gathered_from: Date | null;
  statement: number;
  updates: number;
  reason: string | null;
  closing_text: string | null;
  ended_at: Date | null;
  closed_at: Date | null;
  tickets: number;
}

/**
 * Similar tickets that hang on nothing yet, of the incident `i`: since it began to gather, and not those that an incident
 * before has settled.
 */
export const gatheredOf = `FROM tickets t WHERE t.county_id = i.county_id AND t.line = i.line AND t.topic = i.topic
  AND t.opened_at >= i.gathered_from AND t.state <> 'cancelled' AND t.merged_into IS NULL
  AND NOT EXISTS (SELECT FROM incident_tickets x WHERE x.ticket_id = t.id AND x.state <> 'released')`;

export const selectIncidents = `SELECT i.*, u.display_name AS opened_by_name,
    CASE WHEN i.state = 'proposed' THEN (SELECT count(*)::int ${gatheredOf})
         ELSE (SELECT count(*)::int FROM incident_tickets x WHERE x.incident_id = i.id AND x.state <> 'released') END AS tickets
  FROM incidents i LEFT JOIN users u ON u.id = i.opened_by`;

const lockOne = { name: 'incidents-lock', text: 'SELECT FROM incidents WHERE id = $1 FOR UPDATE' };
const readOne = { name: 'incidents-one', text: `${selectIncidents} WHERE i.id = $1` };

export async function readIncident(queries: Queries, id: string): Promise<IncidentRow | undefined> {
  const [row] = await queries.rows<IncidentRow>(readOne, [id]);
  return row;
}

/** Holds it, then reads it: what is counted beside it is as it is once the lock is given. */
export async function lockIncident(tx: Queries, id: string): Promise<IncidentRow | undefined> {
  await tx.rows(lockOne, [id]);
  return readIncident(tx, id);
}

export const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const rowView = (row: IncidentRow, language: Language): IncidentRowView => ({
  id: row.id,
  number: row.number,
  version: row.version,
  state: row.state,
  stateLabel: say(incidentStates[row.state], language),
  title: row.title,
  line: row.line,
  topic: row.topic,
  countyId: row.county_id,
  openedAt: row.opened_at.toISOString(),
  openedBy: row.opened_by === null ? null : { id: row.opened_by, name: row.opened_by_name ?? '' },
  endedAt: iso(row.ended_at),
  closedAt: iso(row.closed_at),
  tickets: row.tickets,
});

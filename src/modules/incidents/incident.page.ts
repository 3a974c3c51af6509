import type { Actor } from '../../platform/access/actor.js';
import type { Queries } from '../../platform/database/database.js';
import { actionsOf } from '../../shared/flow.js';
import { decideIncident, incidentFlow } from './incident.flow.js';
import { gatheredOf, type IncidentRow, rowView } from './incident.row.js';
import { actionLabel, reasonOf } from './incident.words.js';
import type { IncidentActionView, IncidentFiguresView, IncidentView } from './incidents.view.js';

interface StatementRow {
  version: number;
  text: string;
  agreed_by: string;
  agreed_by_name: string;
  agreed_at: Date;
}

interface UpdateRow {
  place: number;
  text: string;
  statement: number;
  told_by: string;
  told_by_name: string;
  told_at: Date;
  told: number;
}

interface CountRow {
  county_id: string | null;
  state: keyof Omit<IncidentFiguresView, 'counties'>;
  tickets: number;
}

/** More than this of either nobody reads on a page. */
const shown = 50;

const readStatements = {
  name: 'incident-statements',
  text: `SELECT s.version, s.text, s.agreed_by, u.display_name AS agreed_by_name, s.agreed_at
         FROM incident_statements s JOIN users u ON u.id = s.agreed_by
         WHERE s.incident_id = $1 ORDER BY s.version DESC LIMIT ${shown}`,
};
const readUpdates = {
  name: 'incident-updates',
  text: `SELECT p.place, p.text, p.statement, p.told_by, u.display_name AS told_by_name, p.told_at,
           (SELECT count(*)::int FROM incident_tickets x
            WHERE x.incident_id = p.incident_id AND x.state <> 'released' AND x.told >= p.place AND x.hung_at <= p.told_at) AS told
         FROM incident_updates p JOIN users u ON u.id = p.told_by
         WHERE p.incident_id = $1 ORDER BY p.place DESC LIMIT ${shown}`,
};
const countHung = {
  name: 'incident-figures',
  text: `SELECT t.county_id, x.state, count(*)::int AS tickets FROM incident_tickets x JOIN tickets t ON t.id = x.ticket_id
         WHERE x.incident_id = $1 AND x.state <> 'released' GROUP BY t.county_id, x.state`,
};
const countGathered = {
  name: 'incident-figures-gathered',
  text: `SELECT i.county_id, 'gathered' AS state, (SELECT count(*)::int ${gatheredOf}) AS tickets FROM incidents i WHERE i.id = $1`,
};

function figuresOf(rows: readonly CountRow[]): IncidentFiguresView {
  const figures: IncidentFiguresView = { gathered: 0, hung: 0, settled: 0, excepted: 0, counties: [] };
  for (const { county_id: countyId, state, tickets } of rows) {
    figures[state] += tickets;
    const county = figures.counties.find((one) => one.countyId === countyId);
    if (county) county.tickets += tickets;
    else figures.counties.push({ countyId, tickets });
  }
  figures.counties.sort((one, other) => other.tickets - one.tickets);
  return figures;
}

/** Every step that the actor's roles know, each open or with the reason why not. */
function actionsFor({ state }: IncidentRow, { roles, language }: Actor): IncidentActionView[] {
  return actionsOf(incidentFlow, roles).map((name) => {
    const { refusal } = decideIncident({ state, roles }, name);
    const reason = refusal ? reasonOf(refusal, language) : null;
    return { name, label: actionLabel(name, language), allowed: reason === null, reason };
  });
}

/** The whole page of an incident. */
export async function incidentPage(queries: Queries, row: IncidentRow, actor: Actor): Promise<IncidentView> {
  const [statements, updates, counts] = [
    await queries.rows<StatementRow & Record<string, unknown>>(readStatements, [row.id]),
    await queries.rows<UpdateRow & Record<string, unknown>>(readUpdates, [row.id]),
    await queries.rows<CountRow & Record<string, unknown>>(row.state === 'proposed' ? countGathered : countHung, [
      row.id,
    ]),
  ];
  const said = statements.map((one) => ({
    version: one.version,
    text: one.text,
    agreedBy: { id: one.agreed_by, name: one.agreed_by_name },
    agreedAt: one.agreed_at.toISOString(),
  }));
  return {
    ...rowView(row, actor.language),
    reason: row.reason,
    closingText: row.closing_text,
    statement: said[0] ?? null,
    statements: said,
    updates: updates.map((one) => ({
      place: one.place,
      text: one.text,
      statement: one.statement,
      toldBy: { id: one.told_by, name: one.told_by_name },
      toldAt: one.told_at.toISOString(),
      told: one.told,
    })),
    figures: figuresOf(counts),
    actions: actionsFor(row, actor),
  };
}

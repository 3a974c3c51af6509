import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { mayHear } from '../../platform/access/audience.js';
import { Database, type Queries } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { audienceOf } from './incident.events.js';
import { type IncidentState, incidentStates } from './incident.flow.js';
import { incidentPage } from './incident.page.js';
import { type IncidentRow, readIncident, rowView, selectIncidents } from './incident.row.js';
import type { FittingQuery, IncidentListQuery } from './incidents.dto.js';
import { refuseIncident } from './incidents.refusals.js';
import type { FittingIncidentsView, FittingIncidentView, IncidentPageView, IncidentView } from './incidents.view.js';

/** The first page and the next ones: one walk over an index each, of all states or of one. */
const newest = {
  name: 'incidents-newest',
  text: `${selectIncidents} WHERE i.state = ANY ($1) AND ($2::timestamptz IS NULL OR (i.opened_at, i.id) < ($2, $3::uuid))
         ORDER BY i.opened_at DESC, i.id DESC LIMIT $4`,
};

const fittingShown = 50;
/** Few are open at a time; those of the caller's own county come first. */
const fitting = {
  name: 'incidents-fitting',
  text: `SELECT i.id, i.number, i.title, i.line, i.topic, i.county_id AS "countyId", s.text AS statement
         FROM incidents i JOIN incident_statements s ON s.incident_id = i.id AND s.version = i.statement
         WHERE i.state = 'open' AND ($1::uuid IS NULL OR i.county_id = $1 OR i.county_id IS NULL)
           AND ($2::text IS NULL OR i.line = $2) AND ($3::text IS NULL OR i.topic = $3)
         ORDER BY i.county_id IS NULL, i.opened_at DESC, i.id DESC LIMIT ${fittingShown}`,
};

const states = Object.keys(incidentStates).filter((name): name is IncidentState => name in incidentStates);

const visibleStates = (actor: Actor): IncidentState[] => states.filter((state) => mayHear(actor, audienceOf(state)));

/** Incidents for screens. */
@Injectable()
export class IncidentReads {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: IncidentListQuery): Promise<IncidentPageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const wanted = visibleStates(actor).filter((state) => !query.state || state === query.state);
    const rows = await this.database.rows<IncidentRow>(newest, [wanted, at, id, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.opened_at.toISOString(), row.id],
      (row) => rowView(row, actor.language),
    );
  }

  async fitting({ countyId, line, topic }: FittingQuery): Promise<FittingIncidentsView> {
    const values = [countyId ?? null, line ?? null, topic ?? null];
    return { items: await this.database.rows<FittingIncidentView & Record<string, unknown>>(fitting, values) };
  }

  /** @throws DomainError `incident.not_found`, also for what the actor may not see */
  async row(actor: Actor, id: string, queries: Queries = this.database): Promise<IncidentRow> {
    const row = await readIncident(queries, id);
    if (!row || !mayHear(actor, audienceOf(row.state))) throw refuseIncident('incident.not_found');
    return row;
  }

  async page(actor: Actor, id: string): Promise<IncidentView> {
    return incidentPage(this.database, await this.row(actor, id), actor);
  }
}

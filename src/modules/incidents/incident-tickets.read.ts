import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf, type PageQuery } from '../../platform/http/page.js';
import { gatheredOf } from './incident.row.js';
import { IncidentReads } from './incidents.read.js';
import type { IncidentTicketPageView, IncidentTicketView } from './incidents.view.js';

interface TicketRow {
  [column: string]: unknown;
  id: string;
  number: string;
  version: number;
  line: string;
  title: string;
  state: string;
  county_id: string | null;
  outlet_name: string | null;
  owner_name: string | null;
  opened_at: Date;
  hanging: IncidentTicketView['hanging'];
  hung_at: Date | null;
  place_at: Date;
}

const columns = `t.id, t.number, t.version, t.line, t.title, t.state, t.county_id, o.name AS outlet_name,
  u.display_name AS owner_name, t.opened_at`;
const joins = 'LEFT JOIN outlets o ON o.id = t.outlet_id LEFT JOIN users u ON u.id = t.owner_id';
/** The read policy of tickets: everything, what the own departments have, what the own county has. */
const visible = `($2 OR t.county_id = $4 OR EXISTS (
  SELECT FROM work_orders w WHERE w.ticket_id = t.id AND w.state <> 'withdrawn' AND w.department_id = ANY ($3::uuid[])))`;

const hung = {
  name: 'incident-tickets-newest',
  text: `SELECT ${columns}, x.state AS hanging, x.hung_at, x.hung_at AS place_at
         FROM incident_tickets x JOIN tickets t ON t.id = x.ticket_id ${joins}
         WHERE x.incident_id = $1 AND x.state <> 'released' AND ${visible}
           AND ($5::timestamptz IS NULL OR (x.hung_at, x.ticket_id) < ($5, $6::uuid))
         ORDER BY x.hung_at DESC, x.ticket_id DESC LIMIT $7`,
};
const gathered = {
  name: 'incident-tickets-gathered',
  text: `SELECT ${columns}, 'gathered' AS hanging, NULL::timestamptz AS hung_at, t.opened_at AS place_at
         FROM incidents i CROSS JOIN LATERAL (SELECT t.* ${gatheredOf}) t ${joins}
         WHERE i.id = $1 AND ${visible} AND ($5::timestamptz IS NULL OR (t.opened_at, t.id) < ($5, $6::uuid))
         ORDER BY t.opened_at DESC, t.id DESC LIMIT $7`,
};

const view = (row: TicketRow): IncidentTicketView => ({
  ticketId: row.id,
  number: row.number,
  version: row.version,
  line: row.line,
  title: row.title,
  state: row.state,
  countyId: row.county_id,
  outletName: row.outlet_name,
  ownerName: row.owner_name,
  openedAt: row.opened_at.toISOString(),
  hanging: row.hanging,
  hungAt: row.hung_at?.toISOString() ?? null,
});

/** What hangs on an incident, or has gathered for it: of that, what the reader may see. */
@Injectable()
export class IncidentTickets {
  constructor(
    private readonly database: Database,
    private readonly incidents: IncidentReads,
  ) {}

  /** Newest first. @throws DomainError `incident.not_found` */
  async list(actor: Actor, id: string, query: PageQuery): Promise<IncidentTicketPageView> {
    const { state } = await this.incidents.row(actor, id);
    const limit = query.limit ?? 50;
    const [at = null, ticketId = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const everything = hasRole(actor, 'agent', 'supervisor', 'auditor');
    const departments = hasRole(actor, 'handler', 'department_lead', 'maintainer') ? actor.departmentIds : [];
    const county = hasRole(actor, 'channel_manager', 'channel_supervisor') ? actor.countyId : null;
    const values = [id, everything, departments, county, at, ticketId, limit + 1];
    const rows = await this.database.rows<TicketRow>(state === 'proposed' ? gathered : hung, values);
    return pageOf(rows, limit, (row) => [row.place_at.toISOString(), row.id], view);
  }
}

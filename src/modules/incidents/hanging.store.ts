import type { Queries } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { TicketDraft } from '../tickets/index.js';
import { hungOn, markOf } from './hanging.flow.js';
import { incidentChanged } from './incident.events.js';
import type { IncidentState } from './incident.flow.js';
import { refuseIncident } from './incidents.refusals.js';

interface Held {
  id: string;
  number: string;
  version: number;
  state: IncidentState;
  updates: number;
}

/** Held until the transaction ends: an update or the closing waits, and then finds who hangs on it. */
const holdOpen = {
  name: 'incidents-hold',
  text: 'SELECT id, number, version, state, updates FROM incidents WHERE id = $1 FOR SHARE',
};
const readOnly = {
  name: 'incidents-read-held',
  text: 'SELECT id, number, version, state, updates FROM incidents WHERE id = $1',
};
/** Gathered for another one, and faster hung on this by hand: it hangs on one only. */
const releaseGathered = {
  name: 'incident-tickets-release-gathered',
  text: `UPDATE incident_tickets SET state = 'released', left_at = $3
         WHERE ticket_id = $2 AND state = 'gathered' AND incident_id <> $1`,
};
const hangTicket = {
  name: 'incident-tickets-hang',
  text: `INSERT INTO incident_tickets (incident_id, ticket_id, state, told, hung_at) VALUES ($1, $2, 'hung', $4, $3)
         ON CONFLICT (incident_id, ticket_id) DO UPDATE
         SET state = 'hung', told = excluded.told, excepted = false, hung_at = excluded.hung_at, left_at = NULL`,
};
const leaveIncident = {
  name: 'incident-tickets-leave',
  text: `UPDATE incident_tickets SET state = $4, left_at = $3 WHERE incident_id = $1 AND ticket_id = $2`,
};

/** Whether a step has changed what the ticket hangs on. */
export const changesHanging = ({ before, ticket }: TicketDraft): boolean =>
  before.ticket.marks.incident !== ticket.marks.incident;

/**
 * Keeps the rows in step with the marks of the ticket, in the transaction of the step. What the system does, it does
 * holding the incident already.
 * @throws DomainError `incident.not_open`
 */
export async function keepHanging(tx: Transaction, draft: TicketDraft): Promise<void> {
  const { before, ticket, context } = draft;
  const now = hungOn(ticket.marks);
  const mark = markOf(ticket.marks);
  const incidentId = mark?.id ?? hungOn(before.ticket.marks)?.id;
  if (!incidentId) return;
  const incident = await held(tx, incidentId, context.actor.via === 'system');
  const of = [incidentId, ticket.id, new Date(context.now)];
  if (now) {
    await tx.rows(releaseGathered, of);
    await tx.rows(hangTicket, [...of, incident.updates]);
  } else await tx.rows(leaveIncident, [...of, mark?.ended ?? 'released']);
  tx.announce(incidentChanged(incident, { ticketId: ticket.id }));
}

async function held(tx: Queries, id: string, bySystem: boolean): Promise<Held> {
  const [incident] = await tx.rows<Held & Record<string, unknown>>(bySystem ? readOnly : holdOpen, [id]);
  if (!incident) throw refuseIncident('incident.not_found');
  if (!bySystem && incident.state !== 'open') throw refuseIncident('incident.not_open', { number: incident.number });
  return incident;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { RepeatKey } from '../../platform/http/idempotency.js';
import { systemActor } from '../tickets/index.js';
import { setFollowUps } from './follow-up.timers.js';
import { tellTheConcerned } from './incident.concerned.js';
import { IncidentDesk } from './incident.desk.js';
import { incidentChanged } from './incident.events.js';
import { decideIncident } from './incident.flow.js';
import { type IncidentRow, readIncident } from './incident.row.js';
import type { CloseIncident } from './incidents.dto.js';
import { refuseIncident } from './incidents.refusals.js';
import type { IncidentView } from './incidents.view.js';

const setClosing = {
  name: 'incidents-set-closing',
  text: 'UPDATE incidents SET closing_text = $2, ended_at = $3 WHERE id = $1',
};
const exceptTickets = {
  name: 'incident-tickets-except',
  text: `UPDATE incident_tickets SET excepted = true
         WHERE incident_id = $1 AND ticket_id = ANY ($2) AND state IN ('gathered', 'hung') RETURNING ticket_id`,
};
const setClosed = {
  name: 'incidents-set-closed',
  text: `UPDATE incidents SET state = $2, closed_at = $3, version = version + 1 WHERE id = $1 AND state = 'closing'
           AND NOT EXISTS (SELECT FROM incident_tickets WHERE incident_id = $1 AND state IN ('gathered', 'hung')) RETURNING id`,
};

/** Takes an incident to its end when nothing hangs on it any more; the caller holds it. */
export async function finishWhenDone(tx: Transaction, id: string): Promise<void> {
  const { row: way } = decideIncident({ state: 'closing', roles: systemActor.roles }, 'finish');
  if (!way || (await tx.rows(setClosed, [id, way.to, tx.at])).length === 0) return;
  const row = await readIncident(tx, id);
  if (row) tx.announce(incidentChanged(row));
}

/** Closes an incident: what hangs on it is closed with it, one ticket after the other, but for what is excepted. */
@Injectable()
export class IncidentClosing {
  constructor(private readonly desk: IncidentDesk) {}

  /** @throws DomainError `incident.excepted_not_hung` */
  close(actor: Actor, id: string, asked: CloseIncident, repeat: RepeatKey | null): Promise<IncidentView> {
    const { version, text } = asked;
    const except = [...new Set(asked.except)];
    return this.desk.step(actor, { id, action: 'close', version }, repeat, async (tx, row: IncidentRow) => {
      await tx.rows(setClosing, [id, text, tx.at]);
      const excepted = await tx.rows(exceptTickets, [id, except]);
      const count = except.length - excepted.length;
      if (count > 0) throw refuseIncident('incident.excepted_not_hung', { count });
      await tellTheConcerned(tx, row, 'incident_closing', actor);
      if ((await setFollowUps(tx, id)) === 0) await finishWhenDone(tx, id);
    });
  }
}

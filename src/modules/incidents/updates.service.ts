import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { RepeatKey } from '../../platform/http/idempotency.js';
import { setFollowUps } from './follow-up.timers.js';
import { tellTheConcerned } from './incident.concerned.js';
import { IncidentDesk } from './incident.desk.js';
import type { TellUpdate } from './incidents.dto.js';
import type { IncidentView } from './incidents.view.js';
import { agreeOn } from './statements.js';

const keepUpdate = {
  name: 'incident-updates-keep',
  text: `INSERT INTO incident_updates (incident_id, place, text, statement, told_by, told_at) VALUES ($1, $2, $3, $4, $5, $6)`,
};
const countUpdate = { name: 'incidents-count-update', text: 'UPDATE incidents SET updates = $2 WHERE id = $1' };

/** Tells everybody concerned how far an incident is. */
@Injectable()
export class IncidentUpdates {
  constructor(private readonly desk: IncidentDesk) {}

  /** Staff hear of it with this transaction; each partner by a step of the ticket, which follows at once. */
  tell(actor: Actor, id: string, asked: TellUpdate, repeat: RepeatKey | null): Promise<IncidentView> {
    const { version, text, statement } = asked;
    return this.desk.step(actor, { id, action: 'update', version }, repeat, async (tx, row) => {
      const place = row.updates + 1;
      const said = statement ? await agreeOn(tx, row, statement, actor) : row.statement;
      await tx.rows(keepUpdate, [id, place, text, said, actor.userId, tx.at]);
      await tx.rows(countUpdate, [id, place]);
      await setFollowUps(tx, id);
      await tellTheConcerned(tx, row, 'incident_update', actor);
    });
  }
}

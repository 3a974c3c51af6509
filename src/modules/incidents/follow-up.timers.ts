import type { Transaction } from '../../platform/database/unit-of-work.js';

/** One timer a ticket that is behind its incident: it has to be hung, told something, or closed. */
export const followUpTimer = 'incident.ticket';

const setAll = {
  name: 'incidents-set-follow-ups',
  text: `INSERT INTO timers (id, kind, subject_id, due_at)
         SELECT gen_random_uuid(), '${followUpTimer}', ticket_id, $2 FROM incident_tickets
         WHERE incident_id = $1 AND state IN ('gathered', 'hung')
         ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0
         RETURNING subject_id`,
};

/** Everything that hangs on the incident, which the caller holds, is brought up to it from now on. @returns how many */
export async function setFollowUps(tx: Transaction, incidentId: string): Promise<number> {
  return (await tx.rows(setAll, [incidentId, tx.at])).length;
}

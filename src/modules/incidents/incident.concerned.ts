import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

/**
 * Those who work on what hangs on an incident, each once however many tickets: who follows them up, who has claimed an
 * order of theirs, and the people of a department where one still lies open. Not who says it.
 */
const tellConcerned = {
  name: 'incidents-tell-concerned',
  text: `WITH hung AS (
           SELECT t.id, t.owner_id FROM incident_tickets x JOIN tickets t ON t.id = x.ticket_id
           WHERE x.incident_id = $1 AND x.state IN ('gathered', 'hung') AND t.closed_at IS NULL
         ), orders AS (
           SELECT w.claimed_by, w.department_id FROM hung h JOIN work_orders w ON w.ticket_id = h.id
           WHERE w.state IN ('open', 'claimed')
         ), people AS (
           SELECT owner_id AS id FROM hung
           UNION SELECT claimed_by FROM orders
           UNION SELECT m.user_id FROM orders o JOIN memberships m ON m.department_id = o.department_id
             WHERE o.claimed_by IS NULL
         )
         INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), u.id, $2, $3::jsonb, $4 FROM people p JOIN users u ON u.id = p.id
         WHERE u.active AND u.id <> $5 RETURNING user_id`,
};

const tellSupervisors = {
  name: 'incidents-tell-supervisors',
  text: `INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), id, $1, $2::jsonb, $3 FROM users WHERE active AND 'supervisor' = ANY (roles)
         RETURNING user_id`,
};

interface About {
  id: string;
  number: string;
  title: string;
}

const dataOf = ({ id, number, title }: About): Record<string, unknown> => ({ incidentId: id, incident: number, title });

function announce(tx: Transaction, { id, number }: About, kind: string, told: readonly { user_id: string }[]): void {
  const users = told.map((row) => row.user_id);
  if (users.length === 0) return;
  tx.announce({
    type: 'notification.added',
    topics: users.map((userId) => `user:${userId}`),
    audience: { users },
    subjectKind: 'incident',
    subjectId: id,
    data: { kind, incidentId: id, number },
  });
}

export async function tellTheConcerned(tx: Transaction, about: About, kind: string, actor: Actor): Promise<void> {
  const values = [about.id, kind, JSON.stringify(dataOf(about)), tx.at, actor.userId];
  announce(tx, about, kind, await tx.rows<{ user_id: string }>(tellConcerned, values));
}

/** Every supervisor hears once that similar tickets have gathered. */
export async function tellTheSupervisors(tx: Transaction, about: About & { count: number }): Promise<void> {
  const data = JSON.stringify({ ...dataOf(about), count: about.count });
  const told = await tx.rows<{ user_id: string }>(tellSupervisors, ['incident_proposed', data, tx.at]);
  announce(tx, about, 'incident_proposed', told);
}

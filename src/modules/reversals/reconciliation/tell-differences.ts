import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { CalendarDate } from '../../../shared/time-zone.js';

const kind = 'reconciliation_difference';

const tell = {
  name: 'reconciliation-tell',
  text: `INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), id, '${kind}', $1, $2 FROM users WHERE active AND roles && ARRAY['supervisor', 'auditor']
         RETURNING user_id`,
};

/** Every supervisor and every auditor hears that there is something new to look into. */
export async function tellDifferences(
  tx: Transaction,
  found: { runId: string; day: CalendarDate; count: number },
): Promise<void> {
  const { runId, day, count } = found;
  const told = await tx.rows<{ user_id: string }>(tell, [{ day, count }, tx.at]);
  const users = told.map((row) => row.user_id);
  if (users.length === 0) return;
  tx.announce({
    type: 'notification.added',
    topics: users.map((id) => `user:${id}`),
    audience: { users },
    subjectKind: 'reconciliation',
    subjectId: runId,
    data: { kind, day, count },
  });
}

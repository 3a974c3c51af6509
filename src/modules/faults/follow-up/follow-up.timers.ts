import type { Transaction } from '../../../platform/database/unit-of-work.js';

/** One timer a report that has joined another: it has to be told something, or closed. */
export const followerTimer = 'fault.follower';

const setAll = {
  name: 'faults-set-followers',
  text: `INSERT INTO timers (id, kind, subject_id, due_at)
         SELECT gen_random_uuid(), '${followerTimer}', id, $2 FROM faults WHERE main_id = $1 AND status = 'joined'
         ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0`,
};

/** Everything that has joined this fault, whose row the caller has written, is brought up to it from now on. */
export async function setFollowers(tx: Transaction, faultId: string): Promise<void> {
  await tx.rows(setAll, [faultId, tx.at]);
}

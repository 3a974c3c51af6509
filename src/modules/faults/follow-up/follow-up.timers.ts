import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { DAY } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { addCounted } from '../../clocks/index.js';
import { type TicketDraft, waitingRules } from '../../tickets/index.js';
import { faultOf } from '../fault.dossier.policy.js';

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

/** One timer a repaired fault: its reporter is asked once more, then it is closed unconfirmed. */
export const confirmationTimer = 'fault.confirmation';

const setOne = {
  name: 'faults-set-confirmation',
  text: `INSERT INTO timers (id, kind, subject_id, due_at) VALUES ($1, '${confirmationTimer}', $2, $3)
         ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0`,
};

/**
 * Silence after a repair counts as silence after a question does. A timer that is left when somebody has answered finds
 * nothing to do; repaired anew, it is moved.
 */
export async function setConfirmation(tx: Transaction, { ticket, context }: TicketDraft): Promise<void> {
  const { remindAfterWorkdays: reminded, lapseAfterWorkdays: lapsed } = waitingRules;
  const days = faultOf(ticket).fix?.reminded ? lapsed - reminded : reminded;
  const due = addCounted(context.calendar, 'workdays', context.now, days * DAY).at;
  await tx.rows(setOne, [newId(), ticket.id, new Date(due)]);
}

import type { Queries } from '../../platform/database/database.js';

const key = 100_859_001;

/**
 * Lets changes of people and outlets come one after another until the transaction ends: each of them looks at many rows
 * before it writes (is this the last administrator, whose number is this), and there are few of them a day.
 */
export async function lockAdministration(tx: Queries): Promise<void> {
  await tx.rows({ text: 'SELECT pg_advisory_xact_lock($1)' }, [key]);
}

import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { IncidentRow } from './incident.row.js';

/** Before the date in an incident's number (事件). */
export const incidentPrefix = 'SJ';

const keepStatement = {
  name: 'incident-statements-keep',
  text: 'INSERT INTO incident_statements (incident_id, version, text, agreed_by, agreed_at) VALUES ($1, $2, $3, $4, $5)',
};
const setStatement = {
  name: 'incidents-set-statement',
  text: 'UPDATE incidents SET statement = $2 WHERE id = $1',
};

/** The statement from now on; those before stay on record. @returns its version */
export async function agreeOn(
  tx: Transaction,
  { id, statement }: Pick<IncidentRow, 'id' | 'statement'>,
  text: string,
  actor: Actor,
): Promise<number> {
  const version = statement + 1;
  await tx.rows(keepStatement, [id, version, text, actor.userId, tx.at]);
  await tx.rows(setStatement, [id, version]);
  return version;
}

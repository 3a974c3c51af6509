import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { Change } from './import-plan.js';

/** One statement for all: an import may change thousands, and each has to be found under its own id later (C2). */
const insertEntries = {
  text: `INSERT INTO audit_entries (id, at, actor_id, action, subject_kind, subject_id, change, via)
         SELECT x.id, $2, $3, $4 || '.' || x.done, $4, x.subject_id, x.change, $5
         FROM jsonb_to_recordset($1) AS x (id uuid, done text, subject_id text, change jsonb)`,
};

/** Writes down what an import added and changed, as changes by hand are. */
export async function auditChanges(
  tx: Transaction,
  actor: Pick<Actor, 'userId' | 'via'>,
  written: { kind: 'outlet' | 'user'; importId: string; changes: readonly Change<unknown>[] },
): Promise<void> {
  const { kind, importId, changes } = written;
  const rows = changes.map(({ id, before, after }) => ({
    id: newId(),
    done: before === null ? 'added' : 'changed',
    subject_id: id,
    change: { import: importId, ...(before !== null && { before }), after },
  }));
  await tx.rows(insertEntries, [JSON.stringify(rows), tx.at, actor.userId, kind, actor.via]);
}

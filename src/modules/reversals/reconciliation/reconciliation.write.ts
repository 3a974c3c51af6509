import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import { dateOfDay, type DayNumber } from '../../../shared/time-zone.js';
import { compare, type Difference, type TheirReversal } from './compare.policy.js';
import { ourBooks } from './our-books.js';
import type { DifferenceTickets } from './difference-tickets.js';
import { tellDifferences } from './tell-differences.js';

/** What is compared. `asked`: when the gateway was asked; `theirs`: the statements of the day and of those around it. */
export interface StatedDay {
  day: DayNumber;
  asked: number;
  theirs: TheirReversal[];
}

/** Whoever reconciles at the same time on another node or console waits, and then finds what is written already. */
const oneAtATime = { text: 'SELECT pg_advisory_xact_lock(100859, 2)' };

const head = {
  name: 'ledger-head',
  text: `SELECT place, encode(hash, 'hex') AS hash FROM ledger_entries ORDER BY place DESC LIMIT 1`,
};

const writeRun = {
  name: 'reconciliation-write',
  text: `INSERT INTO reconciliations (id, day, ran_at, ran_by, ours_count, ours_fen, theirs_count, theirs_fen, differences,
           ledger_place, ledger_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
};

const foundRows = `jsonb_to_recordset($2) AS f (id uuid, kind text, number text, reversal_id uuid, ours jsonb, theirs jsonb)`;

const refreshOpen = {
  name: 'reconciliation-refresh',
  text: `UPDATE reconciliation_differences d SET ours = f.ours, theirs = f.theirs, version = d.version + 1 FROM ${foundRows}
         WHERE d.day = $1 AND d.kind = f.kind AND d.number = f.number AND d.settled_at IS NULL
           AND (d.ours, d.theirs) IS DISTINCT FROM (f.ours, f.theirs)`,
};

/** What people have settled stays settled; what had gone by itself and is there again is open again. */
const writeNew = {
  name: 'reconciliation-found',
  text: `INSERT INTO reconciliation_differences AS d (id, day, kind, number, reversal_id, ours, theirs, found_at)
         SELECT f.id, $1, f.kind, f.number, f.reversal_id, f.ours, f.theirs, $3 FROM ${foundRows}
         ON CONFLICT (day, kind, number) DO UPDATE SET ours = excluded.ours, theirs = excluded.theirs,
           found_at = excluded.found_at, settled_at = NULL, ticket_id = NULL, version = d.version + 1
         WHERE d.settled_at IS NOT NULL AND d.settled_by IS NULL
         RETURNING d.id`,
};

/** Gone without anybody: nobody's name and no note stand with it. */
const settleGone = {
  name: 'reconciliation-gone',
  text: `UPDATE reconciliation_differences d SET settled_at = $3, version = d.version + 1
         WHERE d.day = $1 AND d.settled_at IS NULL
           AND NOT EXISTS (SELECT FROM ${foundRows} WHERE f.kind = d.kind AND f.number = d.number)
         RETURNING d.ticket_id`,
};

const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);

const rowOf = ({ kind, number, ours, theirs }: Difference) => ({
  id: newId(),
  kind,
  number,
  reversal_id: ours?.id ?? null,
  ours: ours && {
    status: ours.status,
    bookedFen: ours.bookedFen,
    phone: ours.phone,
    serial: ours.serial,
    day: ours.day,
  },
  theirs: theirs && { amountFen: theirs.amountFen, phone: theirs.phone, serial: theirs.serial, day: theirs.day },
});

/**
 * Compares a day and writes down what came of it: the run itself, with the head of the ledger as it is now, and every
 * difference once, each with a ticket. Supervisors and auditors hear of those that are new.
 * @param by who asked for it; nobody when it is the daily one
 * @returns the id of the run
 */
export async function writeReconciliation(
  tx: Transaction,
  stated: StatedDay,
  by: string | null,
  tickets: DifferenceTickets,
): Promise<string> {
  await tx.rows(oneAtATime);
  const day = dateOfDay(stated.day);
  await tickets.lockDay(tx, day);
  const numbers = stated.theirs.map(({ number }) => number);
  const books = await ourBooks(tx, stated.day, numbers, stated.asked);
  const ours = books.filter((one) => one.day === day && one.bookedFen !== null);
  const theirs = stated.theirs.filter((one) => one.day === day);
  const differences = compare(day, books, stated.theirs);
  const [top] = await tx.rows<{ place: string; hash: string }>(head);
  const id = newId();
  await tx.rows(writeRun, [
    id,
    day,
    tx.at,
    by,
    ours.length,
    sum(ours.map(({ bookedFen }) => bookedFen)),
    theirs.length,
    sum(theirs.map(({ amountFen }) => amountFen)),
    differences.length,
    top?.place ?? 0,
    top?.hash ?? '',
  ]);
  const rows = JSON.stringify(differences.map(rowOf));
  await tx.rows(refreshOpen, [day, rows]);
  const fresh = await tx.rows(writeNew, [day, rows, tx.at]);
  const gone = await tx.rows<{ ticket_id: string | null }>(settleGone, [day, rows, tx.at]);
  await tickets.close(
    tx,
    gone.flatMap(({ ticket_id: id }) => id ?? []),
  );
  await tickets.open(tx, day);
  if (fresh.length > 0) await tellDifferences(tx, { runId: id, day, count: fresh.length });
  return id;
}

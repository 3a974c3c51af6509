import { type Language, say } from '../../../shared/language.js';
import { yuan } from '../../../shared/money.js';
import { maskPhone } from '../../../shared/phone.js';
import type { DifferenceKind, OurReversal, TheirReversal } from './compare.policy.js';
import type { DifferenceView } from './reconciliation.view.js';

export interface DifferenceRow {
  id: string;
  version: number;
  day: string;
  kind: DifferenceKind;
  number: string;
  reversal_id: string | null;
  ticket_id: string | null;
  ticket_number: string | null;
  ours: Pick<OurReversal, 'status' | 'bookedFen' | 'phone' | 'serial' | 'day'> | null;
  theirs: Omit<TheirReversal, 'number'> | null;
  found_at: Date;
  settled_at: Date | null;
  settled_by: string | null;
  settled_by_name: string | null;
  note: string | null;
}

export const selectDifferences = `SELECT d.id, d.version, d.day::text, d.kind, d.number, d.reversal_id, d.ticket_id,
    t.number AS ticket_number, d.ours, d.theirs, d.found_at, d.settled_at, d.settled_by, u.display_name AS settled_by_name, d.note
  FROM reconciliation_differences d
  LEFT JOIN users u ON u.id = d.settled_by LEFT JOIN tickets t ON t.id = d.ticket_id`;

/** What somebody has found out of a difference; it is named by its own id or by its ticket's. */
export const settleDifference = {
  name: 'difference-settle',
  text: `UPDATE reconciliation_differences SET settled_at = $2, settled_by = $3, note = $4, version = version + 1
         WHERE (id = $1 OR ticket_id = $1) AND settled_at IS NULL RETURNING id`,
};

const goneByItself = {
  zh: '再次对账时两边已经一致，系统自动结清。',
  en: 'A later run found both sides in agreement; settled by itself.',
};

const noteOf = (row: DifferenceRow, language: Language): string | null =>
  row.settled_at && row.settled_by === null ? say(goneByItself, language) : row.note;

export const differenceView = (row: DifferenceRow, language: Language): DifferenceView => ({
  id: row.id,
  version: row.version,
  day: row.day,
  kind: row.kind,
  number: row.number,
  reversalId: row.reversal_id,
  ticket: row.ticket_id === null ? null : { id: row.ticket_id, number: row.ticket_number ?? '' },
  ours: row.ours && {
    status: row.ours.status,
    amount: row.ours.bookedFen === null ? null : yuan(row.ours.bookedFen),
    phone: maskPhone(row.ours.phone),
    serial: row.ours.serial,
    day: row.ours.day,
  },
  theirs: row.theirs && {
    amount: yuan(row.theirs.amountFen),
    phone: maskPhone(row.theirs.phone),
    serial: row.theirs.serial,
    day: row.theirs.day,
  },
  foundAt: row.found_at.toISOString(),
  settledAt: row.settled_at?.toISOString() ?? null,
  settledBy: row.settled_by === null ? null : { id: row.settled_by, name: row.settled_by_name ?? '' },
  note: noteOf(row, language),
});

import type { DifferenceKind } from './compare.policy.js';

export class BookSideView {
  count: number;
  /** Yuan. */
  sum: string;
}

export class LedgerHeadView {
  place: number;
  /** Hexadecimal; empty while nothing is booked. */
  hash: string;
}

export class PersonView {
  id: string;
  name: string;
}

export class ReconciliationView {
  id: string;
  /** Branch day, such as `2026-11-22`. */
  day: string;
  ranAt: string;
  /** Nobody: the daily one. */
  ranBy: PersonView | null;
  ours: BookSideView;
  theirs: BookSideView;
  /** Found by this run, settled ones included. */
  differences: number;
  /** Of this day, still to be settled now. */
  openDifferences: number;
  /** The last entry of the ledger as it was then. */
  ledger: LedgerHeadView;
}

export class ReconciliationPageView {
  items: ReconciliationView[];
  nextCursor: string | null;
}

export class OurSideView {
  /** `open`, `queued`, `sent`, `unknown`, `manual`, `failed`, `done` or `ended`. */
  status: string;
  /** Yuan in the ledger; nothing when nothing was booked. */
  amount: string | null;
  /** Masked. */
  phone: string;
  serial: string;
  day: string | null;
}

export class TheirSideView {
  /** Yuan. */
  amount: string;
  /** Masked. */
  phone: string;
  serial: string;
  day: string;
}

export class DifferenceTicketView {
  id: string;
  number: string;
}

export class DifferenceView {
  id: string;
  version: number;
  day: string;
  kind: DifferenceKind;
  /** The number of the reversal. */
  number: string;
  reversalId: string | null;
  /** Where it is worked on. */
  ticket: DifferenceTicketView | null;
  ours: OurSideView | null;
  theirs: TheirSideView | null;
  foundAt: string;
  settledAt: string | null;
  /** Nobody when a later run found it gone. */
  settledBy: PersonView | null;
  note: string | null;
}

export class DifferencePageView {
  items: DifferenceView[];
  nextCursor: string | null;
}

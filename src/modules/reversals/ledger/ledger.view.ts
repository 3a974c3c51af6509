import type { LedgerFaultKind } from './verify-ledger.js';

export class LedgerEntryView {
  place: number;
  /** The number of the reversal. */
  movement: string;
  reversalId: string;
  /** `outlet:<code>` or `customer:<number, masked>`. */
  account: string;
  /** Yuan; what an account was given is positive, what was taken from it negative. */
  amount: string;
  at: string;
  /** Hexadecimal, as is `hash`. */
  previous: string;
  hash: string;
}

export class LedgerPageView {
  items: LedgerEntryView[];
  nextCursor: string | null;
}

export class LedgerFaultView {
  place: number;
  kind: LedgerFaultKind;
}

export class LedgerVerificationView {
  sound: boolean;
  entries: number;
  headPlace: number;
  headHash: string;
  /** Yuan; anything but 0.00 means that money came from nowhere. */
  sum: string;
  faultCount: number;
  /** The first 200. */
  faults: LedgerFaultView[];
}

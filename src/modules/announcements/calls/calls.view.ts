import type { CallResult } from '../announcement.policy.js';

export class DialNumberView {
  /** In full: for who is about to call. */
  phone: string;
  /** Nobody's in particular: one of the designated numbers. */
  name: string | null;
  position: string | null;
  designated: boolean;
}

export class OutletToCallView {
  id: string;
  code: string;
  name: string;
  tier: string;
  countyId: string;
  countyName: string;
  numbers: DialNumberView[];
  /** How often it was called in vain. */
  attempts: number;
  heldUntil: string;
  /** What was noted at the last call. */
  lastNote: string | null;
}

/** The outlet to call next; nothing when none is left that may be called now. */
export class ClaimedCallView {
  outlet: OutletToCallView | null;
  /** When the next one may be called again; null when none waits. */
  nextAt: string | null;
}

export class LoggedCallView {
  id: string;
  announcementId: string;
  outletId: string;
  callId: string;
  result: CallResult;
  /** Calls in vain so far. */
  attempts: number;
  /** When it is to be called again. */
  againAt: string | null;
  /** Too often in vain: the channel manager was asked to go there. */
  givenUp: boolean;
  at: string;
}

import { HOUR, MINUTE } from '../../shared/duration.js';

/** How people are reminded and called, in one place. Times are milliseconds. */
export const announcementRules = {
  version: 1,
  from: '2026-11-22',
  remindAfterHours: 24,
  reminderRounds: 3,
  /** How long an outlet that somebody is about to call is nobody else's. */
  heldForMs: 15 * MINUTE,
  /** Not sooner than this is an outlet called again that was not reached. */
  againAfterMs: HOUR,
  /** After so many calls that reached nobody the channel manager goes there. */
  callAttempts: 3,
} as const;

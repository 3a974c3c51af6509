import type { ClockKind, ClockTerms, Priority } from './policy.js';

/** How far a clock has gone: `warned` from the warning share on, `breached` after its due time, `escalated` at its share. */
export type Level = 'calm' | 'warned' | 'breached' | 'escalated';

export type SegmentState = 'running' | 'paused';

/** The part of a clock's life that goes on. `reason` is a code such as `waiting_for_partner`. Times are epoch ms. */
export interface OpenSegment {
  state: SegmentState;
  from: number;
  to: null;
  reason: string;
}

/**
 * A part that is over. `countedMs` is what it counted under the calendar of its time and stays as it is when calendars
 * change; for a paused segment it is what the pause kept from the clock.
 */
export interface ClosedSegment {
  state: SegmentState;
  from: number;
  to: number;
  reason: string;
  countedMs: number;
}

export type Segment = OpenSegment | ClosedSegment;

/** The instants that matter to a clock, epoch milliseconds; null is not known (yet). */
export interface StageTimes {
  warnAt: number | null;
  dueAt: number | null;
  escalateAt: number | null;
}

/** How a clock ended. Kept with it, so that no later change of a calendar can turn kept promises into broken ones. */
export interface ClockOutcome {
  state: 'met' | 'missed';
  level: Level;
}

/**
 * One clock of one ticket, a ledger of segments without gaps (flows.md, "Clocks"). JSON. Only the last segment can be
 * open; none is when the clock has stopped. Every function here returns a new record and leaves the old one alone.
 */
export interface ClockRecord extends ClockTerms {
  kind: ClockKind;
  priority: Priority;
  startedAt: number;
  segments: readonly Segment[];
  /**
   * Stages that lie in closed segments, and for a stopped clock the due time as it stood. Written when a segment is
   * closed, so that like `countedMs` it outlives the calendar it was found by.
   */
  reached: StageTimes;
  stoppedAt: number | null;
  outcome: ClockOutcome | null;
}

/** The segment that goes on, `undefined` when the clock has stopped. */
export function openSegment(clock: ClockRecord): OpenSegment | undefined {
  const last = clock.segments.at(-1);
  return last?.to === null ? last : undefined;
}

import type { Refusal } from '../../shared/refusal.js';
import type { CalendarDocument } from './calendar.js';
import { type ClockRecord, openSegment, type OpenSegment, type Segment, type StageTimes } from './clock-record.js';
import { times, levelAt } from './clock-times.js';
import { countBetween } from './counting.js';
import { type ClockKind, type ClockPolicyDocument, type Priority, termsFor } from './policy.js';

export type ClockChange = { clock: ClockRecord; refusal?: undefined } | { clock?: undefined; refusal: Refusal };

/** @param at epoch milliseconds; may lie in the past (a reversal counts from the time of the recharge, A12) */
export function startClock(
  policies: ClockPolicyDocument,
  start: { kind: ClockKind; priority: Priority; at: number; reason?: string },
): ClockRecord {
  const { kind, priority, at, reason = 'started' } = start;
  return {
    kind,
    priority,
    ...termsFor(policies, kind, priority),
    startedAt: at,
    reached: { warnAt: null, dueAt: null, escalateAt: null },
    segments: [{ state: 'running', from: at, to: null, reason }],
    stoppedAt: null,
    outcome: null,
  };
}

const refused = (code: string): ClockChange => ({ refusal: { code } });

const closed = (clock: ClockRecord, open: OpenSegment, calendar: CalendarDocument, at: number): readonly Segment[] => [
  ...clock.segments.slice(0, -1),
  { ...open, to: at, countedMs: countBetween(calendar, clock.counted, open.from, at) },
];

/** What a clock has reached when it stands still at `at`. A due time at that very instant was not missed: it stays open. */
function reachedBy(clock: ClockRecord, calendar: CalendarDocument, at: number): StageTimes {
  const { warnAt, dueAt, escalateAt } = times(clock, calendar);
  return {
    warnAt: warnAt !== null && warnAt <= at ? warnAt : null,
    dueAt: dueAt !== null && dueAt < at ? dueAt : null,
    escalateAt: escalateAt !== null && escalateAt <= at ? escalateAt : null,
  };
}

/**
 * Pauses a clock; the time up to `at` stays used.
 * Refuses: `clock.already_stopped`, `clock.never_pauses`, `clock.already_paused`, `clock.before_last_change`.
 */
export function pauseClock(clock: ClockRecord, calendar: CalendarDocument, at: number, reason: string): ClockChange {
  const open = openSegment(clock);
  if (!open) return refused('clock.already_stopped');
  if (!clock.pausable) return refused('clock.never_pauses');
  if (open.state === 'paused') return refused('clock.already_paused');
  if (at < open.from) return refused('clock.before_last_change');
  const paused: OpenSegment = { state: 'paused', from: at, to: null, reason };
  const reached = reachedBy(clock, calendar, at);
  return { clock: { ...clock, reached, segments: [...closed(clock, open, calendar, at), paused] } };
}

/**
 * Lets a paused clock run on with what was left of its target.
 * Refuses: `clock.already_stopped`, `clock.not_paused`, `clock.before_last_change`.
 */
export function resumeClock(
  clock: ClockRecord,
  calendar: CalendarDocument,
  at: number,
  reason = 'resumed',
): ClockChange {
  const open = openSegment(clock);
  if (!open) return refused('clock.already_stopped');
  if (open.state === 'running') return refused('clock.not_paused');
  if (at < open.from) return refused('clock.before_last_change');
  const running: OpenSegment = { state: 'running', from: at, to: null, reason };
  return { clock: { ...clock, segments: [...closed(clock, open, calendar, at), running] } };
}

/**
 * Stops a clock, running or paused, and settles whether it was met. Exactly at the due time is in time.
 * Refuses: `clock.already_stopped`, `clock.before_last_change`.
 */
export function stopClock(clock: ClockRecord, calendar: CalendarDocument, at: number): ClockChange {
  const open = openSegment(clock);
  if (!open) return refused('clock.already_stopped');
  if (at < open.from) return refused('clock.before_last_change');
  const now = times(clock, calendar);
  const reached = { ...reachedBy(clock, calendar, at), dueAt: now.dueAt };
  const state = now.dueAt !== null && at > now.dueAt ? 'missed' : 'met';
  const outcome = { state, level: levelAt(now, at) } as const;
  return { clock: { ...clock, reached, segments: closed(clock, open, calendar, at), stoppedAt: at, outcome } };
}

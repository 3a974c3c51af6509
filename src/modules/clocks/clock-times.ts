import type { CalendarDocument } from './calendar.js';
import type { ClockRecord, Level, Segment, SegmentState, StageTimes } from './clock-record.js';
import { addCounted, assumedYears, countBetween } from './counting.js';
import type { ClockTerms } from './policy.js';

/** The times of a clock, and the years on the way whose holidays were not loaded. */
export interface ClockTimes extends StageTimes {
  assumedYears: number[];
}

export type Stage = 'warn' | 'breach' | 'escalate';

/** A clock at one moment, as a screen shows it. */
export interface ClockFace {
  state: 'running' | 'paused' | 'met' | 'missed';
  usedMs: number;
  /** Negative when more than the target was used. */
  leftMs: number;
  /** Used time by target: 1 is all of it. */
  share: number;
  level: Level;
  /** What the pauses kept from the clock, counted as the clock counts, and how many there were. */
  pausedMs: number;
  pauses: number;
}

const counted = (clock: ClockRecord, calendar: CalendarDocument, segment: Segment, now: number): number =>
  segment.to === null ? countBetween(calendar, clock.counted, segment.from, now) : segment.countedMs;

function countedIn(clock: ClockRecord, calendar: CalendarDocument, state: SegmentState, now: number): number {
  const segments = clock.segments.filter((segment) => segment.state === state);
  return segments.reduce((sum, segment) => sum + counted(clock, calendar, segment, now), 0);
}

/** Milliseconds of its target that a clock has used by `now`, which lies at or after its last change. */
export const usedMs = (clock: ClockRecord, calendar: CalendarDocument, now: number): number =>
  countedIn(clock, calendar, 'running', now);

/** The amounts at which a clock reaches its stages, in whole milliseconds. */
export const amountsOf = ({ targetMs, warnShare, escalateShare }: ClockTerms): Record<keyof StageTimes, number> => ({
  warnAt: Math.round(targetMs * warnShare),
  dueAt: targetMs,
  escalateAt: Math.round(targetMs * escalateShare),
});

/**
 * Due, warning and escalation time of a clock under a calendar. Null is what a paused clock has not reached: nobody
 * knows when it will. What lies in closed segments keeps its time. Of a stopped clock: what it reached, and the due time
 * as it stood (null when it was stopped in a pause).
 * @throws DomainError `calendar.no_workday_ahead`
 */
export function times(clock: ClockRecord, calendar: CalendarDocument): ClockTimes {
  const known = worked.get(clock);
  if (known?.calendar === calendar) return known.times;
  const found = workOut(clock, calendar);
  worked.set(clock, { calendar, times: found });
  return found;
}

/** A step asks for the times of a clock when it sorts, writes and draws it; records and calendars never change. */
const worked = new WeakMap<ClockRecord, { calendar: CalendarDocument; times: ClockTimes }>();

function workOut(clock: ClockRecord, calendar: CalendarDocument): ClockTimes {
  const { reached, counted: mode, startedAt } = clock;
  const open = clock.segments.at(-1);
  if (open?.to !== null || open.state === 'paused') {
    const last = Math.max(startedAt, open?.to ?? open?.from ?? startedAt, reached.dueAt ?? startedAt);
    return { ...reached, assumedYears: assumedYears(calendar, mode, startedAt, last) };
  }
  const used = usedMs(clock, calendar, open.from);
  const amounts = amountsOf(clock);
  const find = (amountMs: number): number => addCounted(calendar, mode, open.from, Math.max(0, amountMs - used)).at;
  const escalateAt = reached.escalateAt ?? find(amounts.escalateAt);
  return {
    warnAt: reached.warnAt ?? find(amounts.warnAt),
    dueAt: reached.dueAt ?? find(amounts.dueAt),
    escalateAt,
    assumedYears: assumedYears(calendar, mode, startedAt, escalateAt),
  };
}

/** The level at an instant. Exactly at the due time is still in time (A12 for the 72 hours, and so for every clock). */
export function levelAt({ dueAt, warnAt, escalateAt }: StageTimes, at: number): Level {
  if (escalateAt !== null && at >= escalateAt) return 'escalated';
  if (dueAt !== null && at > dueAt) return 'breached';
  return warnAt !== null && at >= warnAt ? 'warned' : 'calm';
}

/**
 * How a clock stands at `now`, which lies at or after its last change. A due time at the end of a window is passed
 * with the window: on the evening after it a clock is breached though it has used exactly its target.
 */
export function faceOf(clock: ClockRecord, calendar: CalendarDocument, now: number): ClockFace {
  const used = usedMs(clock, calendar, now);
  const state = clock.outcome?.state ?? clock.segments.at(-1)?.state ?? 'running';
  return {
    state,
    usedMs: used,
    leftMs: clock.targetMs - used,
    share: used / clock.targetMs,
    level: clock.outcome?.level ?? levelAt(times(clock, calendar), now),
    pausedMs: countedIn(clock, calendar, 'paused', now),
    pauses: clock.segments.filter((segment) => segment.state === 'paused').length,
  };
}

/** The stages in their order, with the first instant at which each is true. */
const stages: readonly { stage: Stage; at: (times: StageTimes) => number | null }[] = [
  { stage: 'warn', at: ({ warnAt }) => warnAt },
  { stage: 'breach', at: ({ dueAt }) => (dueAt === null ? null : dueAt + 1) },
  { stage: 'escalate', at: ({ escalateAt }) => escalateAt },
];

/**
 * The stage to fire next and when, null when none is left or its time is not known (paused). The breach is due one
 * millisecond after the due time: the first instant that is too late. `at` may lie in the past; stages that were
 * missed come one after the other, in order, each once.
 */
export function nextStage(stageTimes: StageTimes, fired: readonly Stage[]): { stage: Stage; at: number } | null {
  const next = stages.find(({ stage }) => !fired.includes(stage));
  const at = next?.at(stageTimes) ?? null;
  return next && at !== null ? { stage: next.stage, at } : null;
}

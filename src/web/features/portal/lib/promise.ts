import type { Clock } from '../../../lib/api';

export type Promised = { kind: 'by'; dueAt: string; skipsDays: boolean } | { kind: 'paused' | 'late' };

/** Differences below this are roundings, not days off. */
const noticeableMs = 60_000;

const partnersClock = 'reply';

/**
 * When the partner hears from us, by the reply clock that runs now. A due time later than the clock's target would be
 * on a plain day means that days off lie between: nobody looks at it on those.
 * @param now epoch milliseconds
 */
export function promiseOf(clocks: readonly Clock[], now: number): Promised | null {
  const clock = clocks.findLast(({ kind, stoppedAt }) => kind === partnersClock && stoppedAt === null);
  if (!clock) return null;
  if (clock.state === 'paused') return { kind: 'paused' };
  if (!clock.dueAt) return null;
  const due = Date.parse(clock.dueAt);
  if (due <= now) return { kind: 'late' };
  const span = due - Date.parse(clock.startedAt);
  return { kind: 'by', dueAt: clock.dueAt, skipsDays: span > clock.targetMs + noticeableMs };
}

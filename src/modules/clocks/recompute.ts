import type { CalendarDocument } from './calendar.js';
import type { ClockRecord, StageTimes } from './clock-record.js';
import { times, type ClockTimes } from './clock-times.js';
import type { ClockPolicyDocument } from './policy.js';
import { rebaseClock } from './rebase.js';

/** What clocks are counted by; an administrator changes one or both. */
export interface ClockRules {
  calendar: CalendarDocument;
  policies: ClockPolicyDocument;
}

/** A clock whose times move with a change. `before` and `after` are due times, null while paused. */
export interface ClockMove {
  id: string;
  before: number | null;
  after: number | null;
  /** The clock under the new rules, to be stored, and all its times. */
  clock: ClockRecord;
  times: ClockTimes;
}

const stagesOf = ({ dueAt, warnAt, escalateAt }: StageTimes): string => JSON.stringify([dueAt, warnAt, escalateAt]);

/**
 * Which clocks move when calendar or policies change (flows.md, "Clocks"): the open running segment is counted anew from
 * its start, closed segments stay, and with them what was reached in them. A stopped clock never moves. A move with equal `before` and `after` moves only the warning or the escalation.
 * @throws DomainError `calendar.no_workday_ahead` when the new calendar leads nowhere
 */
export function recompute(
  clocks: readonly { id: string; clock: ClockRecord }[],
  before: ClockRules,
  after: ClockRules,
): ClockMove[] {
  return clocks.flatMap(({ id, clock }) => {
    const rebased = rebaseClock(clock, before.policies, after.policies);
    const old = times(clock, before.calendar);
    const moved = times(rebased, after.calendar);
    if (stagesOf(old) === stagesOf(moved)) return [];
    return [{ id, before: old.dueAt, after: moved.dueAt, clock: rebased, times: moved }];
  });
}

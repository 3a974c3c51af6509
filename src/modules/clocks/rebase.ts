import { type ClockRecord, openSegment, type StageTimes } from './clock-record.js';
import { amountsOf } from './clock-times.js';
import { type ClockPolicyDocument, type ClockTerms, type Priority, termsFor } from './policy.js';

/**
 * When closed segments had used an amount: the end of the segment in which it happened, since only its sum is kept.
 * The due time itself has to be passed, not only touched.
 */
function reachedInClosed(clock: ClockRecord, amountMs: number, mustPass: boolean): number | null {
  let used = 0;
  for (const segment of clock.segments) {
    if (segment.to === null || segment.state === 'paused') continue;
    used += segment.countedMs;
    if (used > amountMs || (used === amountMs && !mustPass)) return segment.to;
  }
  return null;
}

function rebaseReached(clock: ClockRecord, terms: ClockTerms): StageTimes {
  const old = amountsOf(clock);
  const amounts = amountsOf(terms);
  const rebase = (stage: keyof StageTimes): number | null =>
    old[stage] === amounts[stage] ? clock.reached[stage] : reachedInClosed(clock, amounts[stage], stage === 'dueAt');
  return { warnAt: rebase('warnAt'), dueAt: rebase('dueAt'), escalateAt: rebase('escalateAt') };
}

const withTerms = (clock: ClockRecord, terms: ClockTerms): ClockRecord => ({
  ...clock,
  ...terms,
  reached: rebaseReached(clock, terms),
});

/**
 * A clock with the terms of new policies. Only what the change touched: a clock whose policy is the same before and
 * after, or that has stopped, comes back as it is. Closed segments keep what they counted, and stages reached in them
 * their time unless their amount changed.
 */
export function rebaseClock(clock: ClockRecord, before: ClockPolicyDocument, after: ClockPolicyDocument): ClockRecord {
  if (!openSegment(clock)) return clock;
  const old = termsFor(before, clock.kind, clock.priority);
  const terms = termsFor(after, clock.kind, clock.priority);
  return JSON.stringify(old) === JSON.stringify(terms) ? clock : withTerms(clock, terms);
}

/**
 * A clock with the terms that policies give it, whatever it had before. A clock that has them, or that has stopped,
 * comes back as it is.
 */
export function underPolicies(clock: ClockRecord, policies: ClockPolicyDocument): ClockRecord {
  if (!openSegment(clock)) return clock;
  const { targetMs, counted, warnShare, escalateShare, pausable } = clock;
  const terms = termsFor(policies, clock.kind, clock.priority);
  const held: ClockTerms = { targetMs, counted, warnShare, escalateShare, pausable };
  return JSON.stringify(held) === JSON.stringify(terms) ? clock : withTerms(clock, terms);
}

/** A clock whose ticket was given another priority: its target from the start on. A stopped clock comes back as it is. */
export function reprioritise(clock: ClockRecord, policies: ClockPolicyDocument, priority: Priority): ClockRecord {
  if (!openSegment(clock) || clock.priority === priority) return clock;
  return { ...withTerms(clock, termsFor(policies, clock.kind, priority)), priority };
}

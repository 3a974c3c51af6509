export {
  type CalendarDay,
  type CalendarDocument,
  type DayEntry,
  type DayKind,
  dayOf,
  hoursOf,
  type IsoWeekday,
  isWorkday,
  missingYearAlarm,
  missingYears,
  windowsOf,
  yearsLoadedIn,
} from './calendar.js';
export { type CalendarFault, validateCalendar } from './calendar-faults.js';
export { type ClockChange, pauseClock, resumeClock, startClock, stopClock } from './clock.js';
export { ClockBook } from './clock-book.js';
export type { ClockOutcome, ClockRecord, Level, Segment, StageTimes } from './clock-record.js';
export { type ClockFace, type ClockTimes, faceOf, nextStage, type Stage, times, usedMs } from './clock-times.js';
export { ClocksModule } from './clocks.module.js';
export { clockRefusal } from './clocks.refusals.js';
export type { CalendarView, ClockPoliciesView } from './clocks.view.js';
export {
  addCounted,
  assumedYears,
  countBetween,
  type CountedInstant,
  type CountingMode,
  nextCounted,
} from './counting.js';
export { explain, type Explanation } from './explain.js';
export { type ClockExplanation, explainClock } from './explain-clock.js';
export type { ExplainStep } from './explain-steps.js';
export {
  type ClockKind,
  clockKinds,
  type ClockPolicy,
  type ClockPolicyDocument,
  type ClockTerms,
  defaultPolicies,
  isClockKind,
  priorities,
  type Priority,
  termsFor,
} from './policy.js';
export { type PolicyFault, validatePolicies } from './policy-faults.js';
export { reasonText } from './reasons.js';
export { rebaseClock, reprioritise, underPolicies } from './rebase.js';
export { type ClockMove, type ClockRules, recompute } from './recompute.js';
export { fingerprintOf, readRules, type RulesInForce } from './rules.read.js';
export { calendarView, policiesView } from './rules.views.js';
export type { ServiceWindow } from './service-window.js';
export { defaultCalendar, statutoryDays } from './statutory-days.js';

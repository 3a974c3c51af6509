import type { Language } from '../../shared/language.js';
import type { CalendarDocument } from './calendar.js';
import type { CountingMode } from './counting.js';
import { type ExplainStep, stepsToDue } from './explain-steps.js';
import { lineOf } from './explain-words.js';
import { wordingFor } from './wording.js';

/** A due time with the way to it: `lines` to read in one language, `steps` to draw. */
export interface Explanation {
  dueAt: number;
  lines: string[];
  steps: ExplainStep[];
}

/**
 * Why a due time is what it is, in words (flows.md, "Clocks"): what was used on which day, what was skipped and why.
 * One line for `elapsed`. Dates leave the year out while it is the one of the start.
 * @throws RangeError, DomainError as `addCounted`
 */
export function explain(
  calendar: CalendarDocument,
  mode: CountingMode,
  start: number,
  amountMs: number,
  language: Language,
): Explanation {
  const { dueAt, steps } = stepsToDue(calendar, mode, start, amountMs);
  const wording = wordingFor(language, calendar.utcOffsetMinutes, start);
  return { dueAt, steps, lines: steps.map((step) => lineOf(step, wording)) };
}

import { DAY } from '../../shared/duration.js';
import type { Bilingual } from '../../shared/language.js';
import { type CalendarDate, dateOfDay, dayNumberAt, startOfDay, wallTime } from '../../shared/time-zone.js';
import { type CalendarDay, type CalendarDocument, dayOf } from './calendar.js';
import { type CalendarMode, planFor } from './calendar-plan.js';
import { addCounted, assumedYears, type CountingMode, nextCounted } from './counting.js';

/** Counted time of one day, or of plain days in a row that are alike. */
interface UsedDays {
  from: CalendarDate;
  to: CalendarDate;
  days: number;
  dayKind: CalendarDay['kind'];
  name: Bilingual | null;
  /** What counted on each of the days, wall clock `HH:MM` or `HH:MM:SS`; a day ends at `24:00`. */
  spans: { from: string; to: string }[];
  /** Counted on each day, and on all of them. */
  dailyMs: number;
  ms: number;
}

/** Days in a row of which nothing counts, and why. */
interface SkippedDays {
  from: CalendarDate;
  to: CalendarDate;
  days: number;
  reasons: Bilingual[];
}

interface StepBodies {
  continuous: { from: number; to: number; ms: number };
  /** The start lies where nothing counts. */
  begins: { mode: CalendarMode; from: number; to: number };
  used: UsedDays;
  skipped: SkippedDays;
  /** Years on the way whose holidays are not loaded. */
  assumed: { years: number[] };
  due: { at: number };
}

export type StepKind = keyof StepBodies;

/** What happened on the way to a due time, free of words. Instants are epoch milliseconds. */
export type ExplainStep<Kind extends StepKind = StepKind> = { [K in Kind]: { kind: K } & StepBodies[K] }[Kind];

type DayStep = ExplainStep<'used' | 'skipped'>;

const weekend: Bilingual = { zh: '周末', en: 'Weekend' };
const dayOff: Bilingual = { zh: '休息日', en: 'Day off' };
const holiday: Bilingual = { zh: '节假日', en: 'Public holiday' };

function reasonOf({ kind, name, weekday }: CalendarDay): Bilingual {
  if (kind === 'holiday') return name ?? holiday;
  return kind === 'plain' && weekday >= 6 ? weekend : dayOff;
}

/** What one day contributes between two instants. */
function stepOfDay(
  calendar: CalendarDocument,
  mode: CalendarMode,
  day: number,
  range: { from: number; to: number },
): DayStep {
  const { offsetMinutes, planOf } = planFor(calendar);
  const about = dayOf(calendar, dateOfDay(day));
  const dates = { from: about.date, to: about.date, days: 1 };
  const { spans, total } = planOf(day)[mode];
  if (total === 0) return { kind: 'skipped', ...dates, reasons: [reasonOf(about)] };
  const midnight = startOfDay(day, offsetMinutes);
  const used = spans
    .map(([begin, end]) => ({ from: Math.max(midnight + begin, range.from), to: Math.min(midnight + end, range.to) }))
    .filter(({ from, to }) => from < to);
  const ms = used.reduce((sum, { from, to }) => sum + to - from, 0);
  const texts = used.map(({ from, to }) => ({
    from: wallTime(from, offsetMinutes),
    to: to === midnight + DAY ? '24:00' : wallTime(to, offsetMinutes),
  }));
  return { kind: 'used', ...dates, dayKind: about.kind, name: about.name ?? null, spans: texts, dailyMs: ms, ms };
}

const joinReasons = (a: Bilingual[], b: Bilingual[]): Bilingual[] => [
  ...a,
  ...b.filter((reason) => !a.some(({ en }) => en === reason.en)),
];

/** One step for two that follow each other, `undefined` when they differ. */
function merge(last: ExplainStep | undefined, next: DayStep): DayStep | undefined {
  if (last?.kind === 'skipped' && next.kind === 'skipped') {
    return { ...last, to: next.to, days: last.days + 1, reasons: joinReasons(last.reasons, next.reasons) };
  }
  if (last?.kind !== 'used' || next.kind !== 'used') return undefined;
  const areAlike = JSON.stringify(last.spans) === JSON.stringify(next.spans);
  if (!areAlike || last.dayKind !== 'plain' || next.dayKind !== 'plain') return undefined;
  return { ...last, to: next.to, days: last.days + 1, ms: last.ms + next.ms };
}

/** The days between two instants, alike ones taken together; a day that ended before the work began is left out. */
function stepsBetween(calendar: CalendarDocument, mode: CalendarMode, from: number, to: number): ExplainStep[] {
  const { offsetMinutes } = planFor(calendar);
  const steps: ExplainStep[] = [];
  const last = dayNumberAt(to - 1, offsetMinutes);
  for (let day = dayNumberAt(from, offsetMinutes); day <= last; day += 1) {
    const step = stepOfDay(calendar, mode, day, { from, to });
    if (step.kind === 'used' && step.ms === 0) continue;
    const merged = merge(steps.at(-1), step);
    if (merged) steps[steps.length - 1] = merged;
    else steps.push(step);
  }
  return steps;
}

/**
 * The way from a start to its due time.
 * @throws RangeError, DomainError as `addCounted`
 */
export function stepsToDue(
  calendar: CalendarDocument,
  mode: CountingMode,
  start: number,
  amountMs: number,
): { dueAt: number; steps: ExplainStep[] } {
  const { at: dueAt } = addCounted(calendar, mode, start, amountMs);
  if (mode === 'elapsed') return { dueAt, steps: [{ kind: 'continuous', from: start, to: dueAt, ms: amountMs }] };
  const due: ExplainStep = { kind: 'due', at: dueAt };
  if (amountMs === 0) return { dueAt, steps: [due] };
  const { at: begin } = nextCounted(calendar, mode, start);
  const years = assumedYears(calendar, mode, start, dueAt);
  const steps: ExplainStep[] = [
    ...(begin > start ? [{ kind: 'begins', mode, from: start, to: begin } as const] : []),
    ...stepsBetween(calendar, mode, start, dueAt),
    ...(years.length > 0 ? [{ kind: 'assumed', years } as const] : []),
    due,
  ];
  return { dueAt, steps };
}

import { DAY, MINUTE } from '../../shared/duration.js';
import { type DayNumber, dayOfDate, weekdayOfDay } from '../../shared/time-zone.js';
import { type CalendarDocument, weekdays, windowsOfEntry } from './calendar.js';
import { minutesOf, type ServiceWindow } from './service-window.js';

/** Modes of counting that ask the calendar (flows.md, "Clocks"). */
export type CalendarMode = 'service' | 'workdays';

/** The part of one day that counts: spans in milliseconds after midnight, in order, and their sum. */
export interface CountedDay {
  spans: readonly (readonly [from: number, to: number])[];
  total: number;
}

export type DayPlan = Readonly<Record<CalendarMode, CountedDay>>;

/** A calendar parsed for counting: what counts on a day is two look-ups away. */
export interface CalendarPlan {
  offsetMinutes: number;
  planOf(day: DayNumber): DayPlan;
}

const wholeDay: CountedDay = { spans: [[0, DAY]], total: DAY };
const nothing: CountedDay = { spans: [], total: 0 };
const dayOff: DayPlan = { service: nothing, workdays: nothing };

function serviceOf(windows: readonly ServiceWindow[]): CountedDay {
  const spans = windows
    .map(({ from, to }) => [minutesOf(from) * MINUTE, minutesOf(to) * MINUTE] as const)
    .toSorted(([a], [b]) => a - b);
  return { spans, total: spans.reduce((sum, [from, to]) => sum + to - from, 0) };
}

const workday = (windows: readonly ServiceWindow[]): DayPlan => ({ service: serviceOf(windows), workdays: wholeDay });

function parse(calendar: CalendarDocument): CalendarPlan {
  const week = weekdays.map((key) => (calendar.week[key].length > 0 ? workday(calendar.week[key]) : dayOff));
  const days = new Map<DayNumber, DayPlan>();
  for (const [date, entry] of Object.entries(calendar.days)) {
    const day = dayOfDate(date);
    if (day === undefined) continue;
    days.set(day, entry.kind === 'holiday' ? dayOff : workday(windowsOfEntry(calendar, entry)));
  }
  return {
    offsetMinutes: calendar.utcOffsetMinutes,
    planOf: (day) => days.get(day) ?? week[weekdayOfDay(day) - 1] ?? dayOff,
  };
}

const plans = new WeakMap<CalendarDocument, CalendarPlan>();

/** The plan of a document, parsed once per document object: counting costs microseconds and forgets with it. */
export function planFor(calendar: CalendarDocument): CalendarPlan {
  const known = plans.get(calendar);
  if (known) return known;
  const plan = parse(calendar);
  plans.set(calendar, plan);
  return plan;
}

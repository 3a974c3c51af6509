import { DAY } from '../../shared/duration.js';
import { dateAt, dayNumberAt, startOfDay, yearOfDay } from '../../shared/time-zone.js';
import type { CalendarDocument } from './calendar.js';
import { type CalendarMode, planFor } from './calendar-plan.js';
import { clockRefusal } from './clocks.refusals.js';

/**
 * How a clock counts (flows.md, "Clocks"): `elapsed` wall clock; `service` inside service windows only; `workdays` wall
 * clock, but a day that is not a workday does not count at all.
 */
export type CountingMode = 'elapsed' | CalendarMode;

export const countingModes: readonly CountingMode[] = ['elapsed', 'service', 'workdays'];

/** An instant found by counting, and the years on its way whose holidays were not loaded. */
export interface CountedInstant {
  /** Epoch milliseconds. */
  at: number;
  assumedYears: number[];
}

/** After so many days in a row without anything that counts, the calendar is taken to be wrong. */
const IDLE_DAYS = 3 * 366;

/**
 * The years in [from, to) that the calendar does not hold, so that the plain week was assumed there. Empty for
 * `elapsed`, which asks no calendar.
 */
export function assumedYears(calendar: CalendarDocument, mode: CountingMode, from: number, to: number): number[] {
  if (mode === 'elapsed') return [];
  const first = yearOfDay(dayNumberAt(from, calendar.utcOffsetMinutes));
  const last = yearOfDay(dayNumberAt(Math.max(from, to - 1), calendar.utcOffsetMinutes));
  if (first === last && calendar.loadedYears.includes(first)) return [];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !calendar.loadedYears.includes(year));
}

function requireAmount(amountMs: number): void {
  if (!Number.isSafeInteger(amountMs) || amountMs < 0) {
    throw new RangeError(`${amountMs} is no amount of time: whole milliseconds, zero or more`);
  }
}

function walk(calendar: CalendarDocument, mode: CalendarMode, start: number, amountMs: number): number {
  const { offsetMinutes, planOf } = planFor(calendar);
  let day = dayNumberAt(start, offsetMinutes);
  let midnight = startOfDay(day, offsetMinutes);
  let left = amountMs;
  for (let idle = 0; idle <= IDLE_DAYS; day += 1, midnight += DAY) {
    const { spans, total } = planOf(day)[mode];
    idle = total === 0 ? idle + 1 : 0;
    if (midnight >= start && left > total) {
      left -= total;
      continue;
    }
    for (const [from, to] of spans) {
      const begin = Math.max(midnight + from, start);
      const room = midnight + to - begin;
      if (room <= 0) continue;
      if (left <= room) return begin + left;
      left -= room;
    }
  }
  throw clockRefusal('calendar.no_workday_ahead', {
    date: dateAt(midnight - IDLE_DAYS * DAY, offsetMinutes),
    days: IDLE_DAYS,
  });
}

/**
 * The earliest instant at which `amountMs` have been counted since `start`. From that one sentence follow the edges:
 * nothing to count is due at `start` itself; an amount used up exactly at the end of a window (or, in `workdays`, of
 * a workday: 24:00) is due there and not at the next opening; work that starts outside a window starts with the next
 * one, in `workdays` at 00:00 of the next workday.
 * @param start epoch milliseconds
 * @param amountMs whole milliseconds, zero or more
 * @throws RangeError for any other amount
 * @throws DomainError `calendar.no_workday_ahead` when three years go by without anything that counts
 */
export function addCounted(
  calendar: CalendarDocument,
  mode: CountingMode,
  start: number,
  amountMs: number,
): CountedInstant {
  requireAmount(amountMs);
  if (amountMs === 0 || mode === 'elapsed') return { at: start + amountMs, assumedYears: [] };
  const at = walk(calendar, mode, start, amountMs);
  return { at, assumedYears: assumedYears(calendar, mode, start, at) };
}

/**
 * The first instant from `at` on that counts: when work that comes in now will be looked at (A2).
 * @throws DomainError `calendar.no_workday_ahead`
 */
export function nextCounted(calendar: CalendarDocument, mode: CountingMode, at: number): CountedInstant {
  const first = addCounted(calendar, mode, at, 1);
  return { ...first, at: first.at - 1 };
}

/** Milliseconds that count in [from, to); 0 when `to` does not lie after `from`. */
export function countBetween(calendar: CalendarDocument, mode: CountingMode, from: number, to: number): number {
  if (to <= from) return 0;
  if (mode === 'elapsed') return to - from;
  const { offsetMinutes, planOf } = planFor(calendar);
  let day = dayNumberAt(from, offsetMinutes);
  let counted = 0;
  for (let midnight = startOfDay(day, offsetMinutes); midnight < to; day += 1, midnight += DAY) {
    const { spans, total } = planOf(day)[mode];
    if (midnight >= from && midnight + DAY <= to) {
      counted += total;
      continue;
    }
    for (const [begin, end] of spans) {
      counted += Math.max(0, Math.min(midnight + end, to) - Math.max(midnight + begin, from));
    }
  }
  return counted;
}

import { type CalendarDate, checkedDay, startOfDay } from '../../../shared/time-zone.js';

/** `2026-11`. */
export type Month = string;

/** The month that many before the one of a date. */
function monthBefore(date: CalendarDate, back: number): Month {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 - back)).toISOString().slice(0, 7);
}

/** How far back a trend goes. */
export const trendMonths = 6;

/** The months up to that of a date, oldest first. */
export const monthsUpTo = (date: CalendarDate, count: number): Month[] =>
  Array.from({ length: count }, (_, index) => monthBefore(date, count - 1 - index));

const beginningOf = (month: Month): Date => new Date(startOfDay(checkedDay(`${month}-01`)));

/** From the beginning of the first of some months in a row to the end of the month of a date, branch time. */
export const spanOf = (months: readonly Month[], date: CalendarDate): [Date, Date] => [
  beginningOf(months[0] ?? monthBefore(date, 0)),
  beginningOf(monthBefore(date, -1)),
];

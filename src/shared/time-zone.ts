import { DAY, MINUTE, SECOND } from './duration.js';

/** Asia/Shanghai. It has had no daylight saving since 1991, so a fixed offset is exact for every time this system knows. */
export const BRANCH_OFFSET_MINUTES = 480;

/** A calendar date `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Days since 1970-01-01 on the wall calendar of the offset: the unit in which calendars are walked. */
export type DayNumber = number;

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day on the wall calendar on which an instant lies. */
export const dayNumberAt = (at: number, offsetMinutes = BRANCH_OFFSET_MINUTES): DayNumber =>
  Math.floor((at + offsetMinutes * MINUTE) / DAY);

/** The instant (epoch milliseconds) at which a day begins. */
export const startOfDay = (day: DayNumber, offsetMinutes = BRANCH_OFFSET_MINUTES): number =>
  day * DAY - offsetMinutes * MINUTE;

export const dateOfDay = (day: DayNumber): CalendarDate => new Date(day * DAY).toISOString().slice(0, 10);

export const yearOfDay = (day: DayNumber): number => new Date(day * DAY).getUTCFullYear();

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOfDay = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day of a date, or `undefined` when there is no such date (2026-02-30, 2026-1-5). */
export function dayOfDate(date: CalendarDate): DayNumber | undefined {
  const [, year, month, dayOfMonth] = datePattern.exec(date) ?? [];
  if (!year) return undefined;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth)) / DAY;
  return dateOfDay(day) === date ? day : undefined;
}

/** The day of a date that was checked when it came in. @throws when there is no such date, which is a bug of the caller */
export function checkedDay(date: CalendarDate): DayNumber {
  const day = dayOfDate(date);
  if (day === undefined) throw new Error(`There is no day ${date}`);
  return day;
}

/** The date on the wall calendar on which an instant lies. */
export const dateAt = (at: number, offsetMinutes = BRANCH_OFFSET_MINUTES): CalendarDate =>
  dateOfDay(dayNumberAt(at, offsetMinutes));

/** Time on the wall clock: `14:30`, with seconds only when they are not zero. */
export function wallTime(at: number, offsetMinutes = BRANCH_OFFSET_MINUTES): string {
  const text = new Date(at + offsetMinutes * MINUTE).toISOString();
  return (Math.floor(at / SECOND) * SECOND) % MINUTE === 0 ? text.slice(11, 16) : text.slice(11, 19);
}

/** ISO 8601 with offset, milliseconds only when they are not zero: `2026-11-23T14:30:00+08:00` (api.md). */
export function isoWithOffset(at: number, offsetMinutes = BRANCH_OFFSET_MINUTES): string {
  const local = new Date(at + offsetMinutes * MINUTE).toISOString().replace(/(\.000)?Z$/, '');
  const sign = offsetMinutes < 0 ? '-' : '+';
  const size = Math.abs(offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

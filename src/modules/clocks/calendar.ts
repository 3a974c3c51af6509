import type { Bilingual } from '../../shared/language.js';
import { type CalendarDate, dateAt, dayOfDate, weekdayOfDay, yearOfDay } from '../../shared/time-zone.js';
import { minutesOf, type ServiceWindow } from './service-window.js';

/** ISO weekday: `1` is Monday. */
export type IsoWeekday = '1' | '2' | '3' | '4' | '5' | '6' | '7';

/** `makeup` is 调休: a day off that is worked; `special` is a workday with hours of its own. */
export type DayKind = 'holiday' | 'makeup' | 'special';

export interface DayEntry {
  kind: DayKind;
  name?: Bilingual;
  /** A make-up day without windows works Monday's hours; a special day needs its own; a holiday has none. */
  windows?: readonly ServiceWindow[];
}

/**
 * The working calendar as data an administrator edits (A2). Treat a document as a value: its parsed form is remembered
 * per object, so an edit makes a new document and never changes one in place.
 */
export interface CalendarDocument {
  utcOffsetMinutes: number;
  week: Readonly<Record<IsoWeekday, readonly ServiceWindow[]>>;
  /** An entry for a date wins over its weekday, also in a year that is not loaded. */
  days: Readonly<Record<CalendarDate, DayEntry>>;
  /** Years whose public holidays are in `days`. In any other year the plain week is assumed, and results say so. */
  loadedYears: readonly number[];
}

/** One date as the calendar sees it. */
export interface CalendarDay {
  date: CalendarDate;
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  kind: 'plain' | DayKind;
  name?: Bilingual;
  isWorkday: boolean;
  windows: readonly ServiceWindow[];
  /** True when the holidays of this year are not loaded, so that the answer is a guess. */
  isAssumed: boolean;
}

export const weekdays: readonly IsoWeekday[] = ['1', '2', '3', '4', '5', '6', '7'];

const keyOf = (weekday: number): IsoWeekday => weekdays[weekday - 1] ?? '1';

/** The windows of an entry that wins over its weekday. */
export function windowsOfEntry(calendar: CalendarDocument, entry: DayEntry): readonly ServiceWindow[] {
  if (entry.kind === 'holiday') return [];
  return entry.windows ?? (entry.kind === 'makeup' ? calendar.week['1'] : []);
}

/**
 * Looks one date up.
 * @throws RangeError when there is no such date
 */
export function dayOf(calendar: CalendarDocument, date: CalendarDate): CalendarDay {
  const day = dayOfDate(date);
  if (day === undefined) throw new RangeError(`${date} is no date`);
  const weekday = weekdayOfDay(day);
  const isAssumed = !calendar.loadedYears.includes(yearOfDay(day));
  const entry = calendar.days[date];
  if (!entry) {
    const windows = calendar.week[keyOf(weekday)];
    return { date, weekday, kind: 'plain', isWorkday: windows.length > 0, windows, isAssumed };
  }
  const windows = windowsOfEntry(calendar, entry);
  const name = entry.name ? { name: entry.name } : {};
  return { date, weekday, kind: entry.kind, ...name, isWorkday: entry.kind !== 'holiday', windows, isAssumed };
}

/** @throws RangeError when there is no such date */
export const isWorkday = (calendar: CalendarDocument, date: CalendarDate): boolean => dayOf(calendar, date).isWorkday;

/** @throws RangeError when there is no such date */
export const windowsOf = (calendar: CalendarDocument, date: CalendarDate): readonly ServiceWindow[] =>
  dayOf(calendar, date).windows;

/** Hours of service on a date, as a decimal (A2: 6.5 on a plain workday). @throws RangeError when there is no such date */
export const hoursOf = (calendar: CalendarDocument, date: CalendarDate): number =>
  windowsOf(calendar, date).reduce((sum, { from, to }) => sum + (minutesOf(to) - minutesOf(from)) / 60, 0);

/**
 * The years whose holidays should be loaded by now and are not: the current one, and from 1 December on (wall clock of
 * the calendar) the next one (flows.md, "Clocks").
 */
export function missingYears(calendar: CalendarDocument, now: number): number[] {
  const today = dateAt(now, calendar.utcOffsetMinutes);
  const year = Number(today.slice(0, 4));
  const needed = today.slice(5, 7) === '12' ? [year, year + 1] : [year];
  return needed.filter((candidate) => !calendar.loadedYears.includes(candidate));
}

export const missingYearAlarm = (calendar: CalendarDocument, now: number): boolean =>
  missingYears(calendar, now).length > 0;

/**
 * The years whose public holidays are in a list of days: those with 1 October off, which the State Council's notice of
 * every year has. Days around New Year prove nothing, the notice of the year before already names them.
 */
export function yearsLoadedIn(days: CalendarDocument['days']): number[] {
  const nationalDays = Object.keys(days).filter((date) => date.endsWith('-10-01') && days[date]?.kind === 'holiday');
  return nationalDays.map((date) => Number(date.slice(0, 4))).toSorted((one, other) => one - other);
}

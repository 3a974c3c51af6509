import type { Calendar, CalendarChange, CalendarDay, DayInput, DayKind, Window } from '../../api/types';
import { weekdayOf, yearOf } from './dates';
import { isSame } from './windows';

/**
 * What somebody wants changed, apart from the calendar it is based on: so it can be put on a newer calendar when
 * somebody else was quicker. A day that is null goes back to its plain weekday.
 */
export interface CalendarEdit {
  week: Readonly<Record<string, readonly Window[]>>;
  days: Readonly<Record<string, DayInput | null>>;
}

export const noEdit: CalendarEdit = { week: {}, days: {} };

export const countOf = ({ week, days }: CalendarEdit): number => Object.keys(week).length + Object.keys(days).length;

/** A date as the calendar and the changes make it. */
export interface DayFace {
  date: string;
  kind: 'plain' | DayKind;
  name: string;
  nameZh: string;
  nameEn: string;
  windows: readonly Window[];
  /** The windows are the day's own, not those of its weekday or of Monday. */
  hasOwnWindows: boolean;
  isWorkday: boolean;
  isChanged: boolean;
  /** The holidays of its year are not loaded, so the plain week is a guess. */
  isAssumed: boolean;
}

const monday = '1';

export const windowsOfWeekday = (calendar: Calendar, edit: CalendarEdit, weekday: number | string): readonly Window[] =>
  edit.week[weekday] ?? calendar.week[weekday] ?? [];

const inputOf = ({ day, kind, nameZh, nameEn, windows }: CalendarDay): DayInput => ({
  day,
  kind,
  nameZh,
  nameEn,
  ...(windows && { windows }),
});

const nameIn = (day: CalendarDay | undefined, input: DayInput, language: string): string =>
  (language === 'en' ? input.nameEn : input.nameZh) || (day?.name ?? '');

function windowsOfDay(calendar: Calendar, edit: CalendarEdit, input: DayInput): readonly Window[] {
  if (input.kind === 'holiday') return [];
  return input.windows ?? (input.kind === 'makeup' ? windowsOfWeekday(calendar, edit, monday) : []);
}

/** @returns a function, because a year asks for 365 days of one calendar */
export function facesOf(calendar: Calendar, edit: CalendarEdit, language: string): (date: string) => DayFace {
  const known = new Map(calendar.days.map((day) => [day.day, day]));
  return (date) => {
    const day = known.get(date);
    const changed = edit.days[date];
    const input = changed === undefined ? day && inputOf(day) : changed;
    const common = { date, isChanged: changed !== undefined, isAssumed: !calendar.loadedYears.includes(yearOf(date)) };
    if (!input) {
      const windows = windowsOfWeekday(calendar, edit, weekdayOf(date));
      const plain = { kind: 'plain', name: '', nameZh: '', nameEn: '', hasOwnWindows: false } as const;
      return { ...common, ...plain, windows, isWorkday: windows.length > 0 };
    }
    const { kind, nameZh, nameEn } = input;
    const windows = windowsOfDay(calendar, edit, input);
    const name = changed ? nameIn(day, input, language) : (day?.name ?? '');
    const hasOwnWindows = input.windows !== undefined && kind !== 'holiday';
    return { ...common, kind, name, nameZh, nameEn, windows, hasOwnWindows, isWorkday: kind !== 'holiday' };
  };
}

/** The edit with one more changed day; what puts a day back to what it is takes the change away. */
export function withDay(calendar: Calendar, edit: CalendarEdit, date: string, input: DayInput | null): CalendarEdit {
  const known = calendar.days.find(({ day }) => day === date);
  const before = known ? JSON.stringify(inputOf(known)) : 'null';
  const { [date]: _, ...others } = edit.days;
  const days = JSON.stringify(input) === before ? others : { ...others, [date]: input };
  return { ...edit, days };
}

export function withWeekday(
  calendar: Calendar,
  edit: CalendarEdit,
  weekday: string,
  windows: readonly Window[],
): CalendarEdit {
  const { [weekday]: _, ...others } = edit.week;
  return { ...edit, week: isSame(windows, calendar.week[weekday] ?? []) ? others : { ...others, [weekday]: windows } };
}

/** The whole calendar with the changes, as PUT /api/calendar takes it. */
export function changeOf(calendar: Calendar, edit: CalendarEdit): CalendarChange {
  const week = Object.fromEntries(
    Object.entries({ ...calendar.week, ...edit.week }).map(([day, windows]) => [day, [...windows]]),
  );
  const days = new Map(calendar.days.map((day) => [day.day, inputOf(day)]));
  for (const [date, input] of Object.entries(edit.days)) {
    if (input) days.set(date, input);
    else days.delete(date);
  }
  const sorted = [...days.values()].sort((one, other) => one.day.localeCompare(other.day));
  return { version: calendar.version, week, days: sorted };
}

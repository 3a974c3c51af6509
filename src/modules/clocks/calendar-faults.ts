import { dayOfDate } from '../../shared/time-zone.js';
import { type CalendarDocument, type DayEntry, weekdays } from './calendar.js';
import { windowFaults } from './service-window.js';

/** One thing wrong with a calendar document: where (`week.1.0`, `days.2026-10-01`) and what. */
export interface CalendarFault {
  path: string;
  code: string;
}

const kinds = ['holiday', 'makeup', 'special'];

const fault = (path: string, code: string): CalendarFault => ({ path, code });

const faultsOfWindows = (path: string, windows: NonNullable<DayEntry['windows']>): CalendarFault[] =>
  windowFaults(windows).map(({ index, code }) => fault(`${path}.${index}`, code));

function faultsOfWeek(week: CalendarDocument['week']): CalendarFault[] {
  const faults = weekdays.flatMap((weekday) => {
    // The document comes from JSON: a weekday can be missing whatever its type says.
    const windows: DayEntry['windows'] = week[weekday];
    return windows ? faultsOfWindows(`week.${weekday}`, windows) : [fault(`week.${weekday}`, 'week.missing_weekday')];
  });
  const unknown = Object.keys(week).filter((key) => !weekdays.some((weekday) => weekday === key));
  const isIdle = weekdays.every((weekday) => !week[weekday]?.length);
  return [
    ...faults,
    ...unknown.map((key) => fault(`week.${key}`, 'week.unknown_weekday')),
    ...(isIdle ? [fault('week', 'week.no_workday')] : []),
  ];
}

function faultsOfDay(calendar: CalendarDocument, date: string, entry: DayEntry): CalendarFault[] {
  const path = `days.${date}`;
  const count = entry.windows?.length ?? 0;
  const hasHours = count > 0 || (entry.kind === 'makeup' && !entry.windows && Boolean(calendar.week['1']?.length));
  const rules: [boolean, string][] = [
    [dayOfDate(date) === undefined, 'day.malformed_date'],
    [!kinds.includes(entry.kind), 'day.unknown_kind'],
    [entry.kind === 'holiday' && count > 0, 'day.holiday_with_windows'],
    [entry.kind !== 'holiday' && kinds.includes(entry.kind) && !hasHours, 'day.workday_without_windows'],
    [entry.name !== undefined && !(entry.name.zh?.trim() && entry.name.en?.trim()), 'day.incomplete_name'],
  ];
  return [
    ...rules.filter(([broken]) => broken).map(([, code]) => fault(path, code)),
    ...faultsOfWindows(`${path}.windows`, entry.windows ?? []),
  ];
}

function faultsOfYears(years: readonly number[]): CalendarFault[] {
  return years.flatMap((year, index) => {
    if (!Number.isInteger(year) || year < 1970 || year > 9999) return [fault(`loadedYears.${index}`, 'year.malformed')];
    return years.indexOf(year) < index ? [fault(`loadedYears.${index}`, 'year.repeated')] : [];
  });
}

/** Everything that is wrong with a calendar, empty when it may be used (A2). */
export function validateCalendar(calendar: CalendarDocument): CalendarFault[] {
  const { utcOffsetMinutes: offset } = calendar;
  const isOffset = Number.isInteger(offset) && offset >= -720 && offset <= 840;
  return [
    ...(isOffset ? [] : [fault('utcOffsetMinutes', 'offset.out_of_range')]),
    ...faultsOfWeek(calendar.week),
    ...Object.entries(calendar.days).flatMap(([date, entry]) => faultsOfDay(calendar, date, entry)),
    ...faultsOfYears(calendar.loadedYears),
  ];
}

import { type Language, say } from '../../shared/language.js';
import { type CalendarDocument, type DayEntry, missingYearAlarm, weekdays } from './calendar.js';
import type { CalendarDayView, CalendarView, ClockPoliciesView } from './clocks.view.js';
import type { RulesInForce } from './rules.read.js';
import { minutesOf, type ServiceWindow } from './service-window.js';

const windowView = ({ from, to }: ServiceWindow): ServiceWindow => ({ from, to });

const hoursOf = (windows: readonly ServiceWindow[]): number =>
  windows.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0) / 60;

const dayView =
  (language: Language) =>
  ([day, { kind, name, windows }]: [string, DayEntry]): CalendarDayView => ({
    day,
    kind,
    name: name ? say(name, language) : '',
    nameZh: name?.zh ?? '',
    nameEn: name?.en ?? '',
    windows: windows?.map(windowView) ?? null,
  });

const byWeekday = <Value>(
  calendar: CalendarDocument,
  value: (windows: readonly ServiceWindow[]) => Value,
): Record<string, Value> => Object.fromEntries(weekdays.map((weekday) => [weekday, value(calendar.week[weekday])]));

/** The calendar as a screen shows it (A2). @param now epoch milliseconds, which decides about the missing-year alarm */
export function calendarView(rules: RulesInForce, now: number, language: Language): CalendarView {
  const { calendar, calendarVersion } = rules;
  const days = Object.entries(calendar.days).toSorted(([one], [other]) => one.localeCompare(other));
  return {
    version: calendarVersion,
    week: byWeekday(calendar, (windows) => windows.map(windowView)),
    days: days.map(dayView(language)),
    loadedYears: [...calendar.loadedYears],
    hoursPerDay: byWeekday(calendar, hoursOf),
    nextYearMissing: missingYearAlarm(calendar, now),
  };
}

export const policiesView = ({ policies, policyVersion }: RulesInForce): ClockPoliciesView => ({
  version: policyVersion,
  policies,
});

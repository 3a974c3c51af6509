import chineseDays from 'chinese-days';
import { BRANCH_OFFSET_MINUTES, dateOfDay, dayOfDate } from '../../shared/time-zone.js';
import type { CalendarDocument, DayEntry } from './calendar.js';
import type { ServiceWindow } from './service-window.js';

/** The first year of statutory days that the system needs. */
const FIRST_YEAR = 2024;

/** The package's short names, completed as they are written in the notices of the State Council. */
const properNames: Readonly<Record<string, { zh: string; en: string }>> = {
  元旦: { zh: '元旦', en: "New Year's Day" },
  春节: { zh: '春节', en: 'Spring Festival' },
  清明: { zh: '清明节', en: 'Tomb-Sweeping Day' },
  劳动节: { zh: '劳动节', en: 'Labour Day' },
  端午: { zh: '端午节', en: 'Dragon Boat Festival' },
  中秋: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  国庆节: { zh: '国庆节', en: 'National Day' },
};

/**
 * What the package knows about a date, `undefined` for a plain one. It names statutory days `English,中文,days off`
 * and plain ones by their weekday. West of Greenwich its table and its reading of date texts are both a day early,
 * which cancels out for texts (not for `Date`s, and not for the date it answers with).
 */
function statutoryDay(date: string): DayEntry | undefined {
  const detail = chineseDays.getDayDetail(date);
  const [en, zh] = detail.name.split(',');
  if (en === undefined || zh === undefined) return undefined;
  const name = properNames[zh] ?? { zh, en };
  if (!detail.work) return { kind: 'holiday', name };
  return { kind: 'makeup', name: { zh: `${name.zh}调休`, en: `make-up day for ${name.en}` } };
}

/** A year is held when its National Day is: New Year's days already appear in the list of the year before. */
const isHeld = (year: number): boolean => statutoryDay(`${year}-10-01`) !== undefined;

/**
 * Public holidays and make-up days (调休) from 2024 to the last year the package holds (A2). In-lieu days are holidays
 * in its data, so they need no treatment of their own.
 */
export function statutoryDays(): Pick<CalendarDocument, 'days' | 'loadedYears'> {
  const loadedYears: number[] = [];
  const days: Record<string, DayEntry> = {};
  for (let year = FIRST_YEAR; isHeld(year); year += 1) {
    loadedYears.push(year);
    const first = dayOfDate(`${year}-01-01`) ?? 0;
    for (let day = first; dateOfDay(day) <= `${year}-12-31`; day += 1) {
      const entry = statutoryDay(dateOfDay(day));
      if (entry) days[dateOfDay(day)] = entry;
    }
  }
  return { days, loadedYears };
}

const plainHours: readonly ServiceWindow[] = [
  { from: '08:30', to: '12:00' },
  { from: '14:30', to: '17:30' },
];

/** The calendar the system starts with (A2): Monday to Friday 08:30-12:00 and 14:30-17:30, statutory days loaded. */
export const defaultCalendar = (): CalendarDocument => ({
  utcOffsetMinutes: BRANCH_OFFSET_MINUTES,
  week: { 1: plainHours, 2: plainHours, 3: plainHours, 4: plainHours, 5: plainHours, 6: [], 7: [] },
  ...statutoryDays(),
});

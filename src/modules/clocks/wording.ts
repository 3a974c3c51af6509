import { type Bilingual, type Language, say } from '../../shared/language.js';
import { dateAt, dayOfDate, wallTime, weekdayOfDay } from '../../shared/time-zone.js';

/** How times are written: the language, the offset they are shown in, and the year that goes without saying. */
export interface Wording {
  language: Language;
  offsetMinutes: number;
  year: string;
}

const weekdayNames: readonly Bilingual[] = [
  { zh: '周一', en: 'Monday' },
  { zh: '周二', en: 'Tuesday' },
  { zh: '周三', en: 'Wednesday' },
  { zh: '周四', en: 'Thursday' },
  { zh: '周五', en: 'Friday' },
  { zh: '周六', en: 'Saturday' },
  { zh: '周日', en: 'Sunday' },
];

export const wordingFor = (language: Language, offsetMinutes: number, from: number): Wording => ({
  language,
  offsetMinutes,
  year: dateAt(from, offsetMinutes).slice(0, 4),
});

export function weekdayText(date: string, { language }: Wording): string {
  const name = weekdayNames[weekdayOfDay(dayOfDate(date) ?? 0) - 1];
  return name ? say(name, language) : '';
}

/** `11-23`, or `2027-01-04` in another year than the one that goes without saying. */
export const dateText = (date: string, { year }: Wording): string =>
  date.startsWith(`${year}-`) ? date.slice(5) : date;

/** `周一 11-23` / `Monday 11-23`. */
export const dayText = (date: string, wording: Wording): string =>
  `${weekdayText(date, wording)} ${dateText(date, wording)}`;

/** `周一 11-23 14:30` / `Monday 11-23 14:30`. */
export const instantText = (at: number, wording: Wording): string =>
  `${dayText(dateAt(at, wording.offsetMinutes), wording)} ${wallTime(at, wording.offsetMinutes)}`;

export const listText = (parts: readonly string[], { language }: Wording): string =>
  parts.join(language === 'en' ? ', ' : '、');

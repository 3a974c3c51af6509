import { type Client, ok } from './client.js';

export interface Window {
  from: string;
  to: string;
}

export interface CalendarDay {
  day: string;
  kind: string;
  nameZh: string;
  nameEn: string;
  windows?: Window[] | null;
}

export interface Calendar {
  version: number;
  week: Record<string, Window[]>;
  days: (CalendarDay & { name: string })[];
  loadedYears: number[];
  hoursPerDay: Record<string, number>;
  nextYearMissing: boolean;
}

export interface CalendarChange {
  version: number;
  week: Record<string, Window[]>;
  days: CalendarDay[];
}

export interface Moves {
  moves: { ticketId: string; number: string; clock: string; before: string | null; after: string | null }[];
  moveCount: number;
}

export const calendarOf = async (client: Client): Promise<Calendar> => ok<Calendar>(await client.get('/api/calendar'));

/** The calendar as it is sent to change it, with some days put in or replaced. */
export function changeOf({ version, week, days }: Calendar, put: CalendarDay[] = []): CalendarChange {
  const kept = days.filter(({ day }) => !put.some((one) => one.day === day));
  const asked = kept.map(({ day, kind, nameZh, nameEn, windows }) => ({
    day,
    kind,
    nameZh,
    nameEn,
    ...(windows && { windows }),
  }));
  return { version, week, days: [...asked, ...put] };
}

export const typhoon = (day: string): CalendarDay => ({ day, kind: 'holiday', nameZh: '台风停工', nameEn: 'Typhoon' });

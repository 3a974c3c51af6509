import { answer, api } from '../../../lib/api';
import type { Calendar, CalendarChange } from './types';

/** PUT /api/calendar: the new calendar holds from now on, and running clocks are counted by it. */
export const changeCalendar = (change: CalendarChange, reason: string): Promise<Calendar> =>
  answer(api.PUT('/api/calendar', { body: { ...change, reason } }));

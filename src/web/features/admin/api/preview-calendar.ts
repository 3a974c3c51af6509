import { answer, api } from '../../../lib/api';
import type { CalendarChange, DueMoves } from './types';

/** POST /api/calendar/preview: which due times would move; nothing is kept. */
export const previewCalendar = (change: CalendarChange): Promise<DueMoves> =>
  answer(api.POST('/api/calendar/preview', { body: change }));

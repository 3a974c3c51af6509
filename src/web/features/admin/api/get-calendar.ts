import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';
import type { Calendar } from './types';

/** GET /api/calendar: the week, the days that differ from it, and the hours that the windows make. */
export const useCalendar = () =>
  useQuery({
    queryKey: adminKeys.calendar,
    queryFn: (): Promise<Calendar> => answer(api.GET('/api/calendar')),
  });

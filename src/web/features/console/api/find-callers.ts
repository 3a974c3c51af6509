import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

const shortest = 5;

/** GET /api/callers: whose number it could be, while it is typed. */
export const useCallerMatches = (phone: string) =>
  useQuery({
    queryKey: ['callers', phone],
    queryFn: ({ signal }) => answer(api.GET('/api/callers', { params: { query: { phone } }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
    enabled: phone.replace(/\D/g, '').length >= shortest,
  });

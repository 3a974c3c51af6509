import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** GET /api/clocks/{id}/explanation: how the due time came about, in sentences. */
export const useClockExplanation = (clockId: string, enabled: boolean) =>
  useQuery({
    queryKey: ['clock', clockId],
    queryFn: () => answer(api.GET('/api/clocks/{id}/explanation', { params: { path: { id: clockId } } })),
    staleTime: 0,
    enabled,
  });

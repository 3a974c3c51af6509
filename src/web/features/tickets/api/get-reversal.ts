import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Ticket } from '../../../lib/api';

/** GET /api/reversals/{id}: where a reversal stands and what is missing; anew with every version of its ticket. */
export const useReversal = ({ id, version }: Pick<Ticket, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['reversal', id, version],
    queryFn: () => answer(api.GET('/api/reversals/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

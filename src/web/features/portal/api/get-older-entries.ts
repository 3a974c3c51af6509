import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

const pageSize = 50;

/** GET /api/tickets/{id}/timeline: what was said before the entries that the ticket carries; asked when there is a cursor. */
export const useEarlierEntries = (ticketId: string, cursor: string | null) =>
  useInfiniteQuery({
    queryKey: ['timeline', 'portal', ticketId, cursor],
    queryFn: ({ pageParam }) => {
      const query = { limit: pageSize, cursor: pageParam };
      return answer(api.GET('/api/tickets/{id}/timeline', { params: { path: { id: ticketId }, query } }));
    },
    initialPageParam: cursor ?? '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // Entries are never changed: what was fetched once stays true.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: cursor !== null,
  });

import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { ticketKeys } from './keys';

const pageSize = 50;

/** GET /api/tickets/{id}/timeline: what came before the entries that the ticket itself carries. Fetched when asked for. */
export const useOlderEntries = (ticketId: string, cursor: string | null, enabled: boolean) =>
  useInfiniteQuery({
    queryKey: [...ticketKeys.older(ticketId), cursor],
    queryFn: ({ pageParam }) => {
      const query = { limit: pageSize, cursor: pageParam };
      return answer(api.GET('/api/tickets/{id}/timeline', { params: { path: { id: ticketId }, query } }));
    },
    initialPageParam: cursor ?? '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    // Entries are never changed: what was fetched once stays true.
    staleTime: Number.POSITIVE_INFINITY,
    enabled: enabled && cursor !== null,
  });

import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, type TicketListQuery } from '../../../lib/api';
import { ticketKeys } from './keys';

const pageSize = 50;

/** GET /api/tickets: pages of rows that fit the query, newest first. */
export const useTicketSearch = (query: TicketListQuery, enabled = true) =>
  useInfiniteQuery({
    queryKey: ticketKeys.found(query),
    queryFn: ({ pageParam }) => {
      const asked = { limit: pageSize, ...query, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/tickets', { params: { query: asked } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  });

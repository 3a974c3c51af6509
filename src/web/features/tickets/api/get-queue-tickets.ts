import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, type TicketPage } from '../../../lib/api';
import { ticketKeys } from './keys';

const pageSize = 50;

export type TicketPages = InfiniteData<TicketPage, string | undefined>;

/** GET /api/queues/{id}/tickets: pages of rows, the nearest due time first. Asks for nothing while there is no id. */
export const useQueueTickets = (id: string | undefined) =>
  useInfiniteQuery({
    queryKey: ticketKeys.queue(id ?? ''),
    queryFn: ({ pageParam }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/queues/{id}/tickets', { params: { path: { id: id ?? '' }, query } }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: id !== undefined,
  });

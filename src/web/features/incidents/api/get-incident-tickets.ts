import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { incidentKeys } from '../../tickets';

/** As many as a page of the server can hold: in the closing dialog each of them can be ticked. */
export const ticketsShown = 200;

/** GET /api/incidents/{id}/tickets: what hangs on it, or has gathered; newest first. */
export const useIncidentTickets = (id: string) =>
  useInfiniteQuery({
    queryKey: incidentKeys.tickets(id),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: ticketsShown, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/incidents/{id}/tickets', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

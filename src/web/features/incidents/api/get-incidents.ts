import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, type Incident } from '../../../lib/api';
import { incidentKeys } from '../../tickets';

const pageSize = 50;

export type ShownState = Incident['state'] | 'all';

/** GET /api/incidents: pages of incidents, newest first. */
export const useIncidents = (state: ShownState) =>
  useInfiniteQuery({
    queryKey: incidentKeys.list(state),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        ...(state !== 'all' && { state }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return answer(api.GET('/api/incidents', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';

const pageSize = 50;

/** GET /api/outlets: pages of outlets whose name or code fits, of one county or of all. */
export const useOutlets = (q: string, countyId: string | undefined) =>
  useInfiniteQuery({
    queryKey: [...adminKeys.outlets, q, countyId ?? ''],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        ...(q && { q }),
        ...(countyId && { countyId }),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return answer(api.GET('/api/outlets', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

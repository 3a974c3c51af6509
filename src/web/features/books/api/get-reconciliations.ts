import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys, keptFresh } from './keys';

const pageSize = 10;

/** GET /api/reconciliations: pages of runs, newest first. */
export const useReconciliations = () =>
  useInfiniteQuery({
    queryKey: booksKeys.runs,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/reconciliations', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...keptFresh,
  });

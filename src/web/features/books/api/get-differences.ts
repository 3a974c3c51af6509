import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys, keptFresh } from './keys';

const pageSize = 20;

/** GET /api/reconciliations/differences: pages of those that wait, or of those that are settled; newest first. */
export const useDifferences = (open: boolean) =>
  useInfiniteQuery({
    queryKey: [...booksKeys.differences, open],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: pageSize,
        open: open ? ('true' as const) : ('false' as const),
        ...(pageParam !== undefined && { cursor: pageParam }),
      };
      return answer(api.GET('/api/reconciliations/differences', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...keptFresh,
  });

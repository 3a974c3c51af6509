import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys, keptFresh } from './keys';

const pageSize = 50;

/** GET /api/ledger: pages of entries, newest first. */
export const useLedger = () =>
  useInfiniteQuery({
    queryKey: booksKeys.ledger,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/ledger', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    ...keptFresh,
  });

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';

const pageSize = 50;

/** GET /api/users: pages of people whose name or login fits. */
export const useUsers = (q: string) =>
  useInfiniteQuery({
    queryKey: [...adminKeys.users, q],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(q && { q }), ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/users', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { paths } from '../../../lib/api/schema';
import { knowledgeKeys } from './keys';

type Query = paths['/api/articles']['get']['parameters']['query'];

/** Without `state`: those in force. `expiring`: those that end within 30 days. */
export type ArticleFilter = Omit<NonNullable<Query>, 'q' | 'countyId' | 'audience' | 'limit' | 'cursor'>;

const pageSize = 30;

/** GET /api/articles: pages of articles, those changed last first. */
export const useArticles = (filter: ArticleFilter, enabled = true) =>
  useInfiniteQuery({
    queryKey: [...knowledgeKeys.lists, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/articles', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled,
  });

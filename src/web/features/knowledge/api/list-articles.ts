import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer } from '../../../lib/api';
import { knowledgeKeys } from './keys';
import { knowledgeApi } from './types';

/** Without `state`: those in force. `expiring`: those that end within 30 days. */
export interface ArticleFilter {
  state?: 'draft' | 'in_review' | 'planned' | 'published' | 'expiring' | 'expired' | 'all';
  kind?: string;
  category?: string;
  /** `city`, or the code of a county. */
  region?: string;
  mine?: boolean;
}

const pageSize = 30;

/** GET /api/articles: pages of articles, those changed last first. */
export const useArticles = (filter: ArticleFilter, enabled = true) =>
  useInfiniteQuery({
    queryKey: [...knowledgeKeys.lists, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(knowledgeApi.GET('/api/articles', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
    enabled,
  });

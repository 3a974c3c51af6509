import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

export interface ArticleQuery {
  q: string;
  countyId?: string;
  limit?: number;
}

/** GET /api/articles: published articles that fit the words; a county's own come first for its callers. */
export const useArticleSearch = (query: ArticleQuery, enabled = true) =>
  useQuery({
    queryKey: ['articles', query],
    queryFn: ({ signal }) => answer(api.GET('/api/articles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });

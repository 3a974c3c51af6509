import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { articleQuery } from '../../tickets';

const offered = 20;

/** GET /api/articles: those that fit the words. */
export const useFoundArticles = (q: string) => {
  const query = { limit: offered, ...(q !== '' && { q }) };
  return useQuery({
    queryKey: ['articles', 'announcement', query],
    queryFn: ({ signal }) => answer(api.GET('/api/articles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  });
};

/** The articles of these ids, as far as they have come. */
export const useArticlesOf = (ids: readonly string[]) =>
  useQueries({
    queries: ids.map(articleQuery),
    combine: (found) => found.flatMap(({ data }) => (data ? [data] : [])),
  });

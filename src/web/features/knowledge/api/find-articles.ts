import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

const pageSize = 50;

/** GET /api/articles: published articles that fit the words; without words, those the reader may see. */
export const useArticles = (q: string) => {
  const query = { limit: pageSize, ...(q !== '' && { q }) };
  return useQuery({
    queryKey: ['articles', query],
    queryFn: ({ signal }) => answer(api.GET('/api/articles', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
};

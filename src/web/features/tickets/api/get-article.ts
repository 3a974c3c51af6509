import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** GET /api/articles/{id}: an article with its whole body in Markdown. */
export const articleQuery = (id: string) =>
  queryOptions({
    queryKey: ['article', id],
    queryFn: () => answer(api.GET('/api/articles/{id}', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });

export const useArticle = (id: string, enabled = true) => useQuery({ ...articleQuery(id), enabled });

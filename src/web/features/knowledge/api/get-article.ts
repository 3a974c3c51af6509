import { useQuery } from '@tanstack/react-query';
import { answer } from '../../../lib/api';
import { knowledgeKeys } from './keys';
import { knowledgeApi } from './types';

/** GET /api/articles/{id}: an article with its whole text, and for editors its draft. Looked at anew when it is opened. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: knowledgeKeys.article(id),
    queryFn: ({ signal }) => answer(knowledgeApi.GET('/api/articles/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

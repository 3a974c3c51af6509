import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

/** GET /api/articles/{id}: an article with its whole text, and for editors its draft. Looked at anew when it is opened. */
export const useArticle = (id: string) =>
  useQuery({
    queryKey: knowledgeKeys.article(id),
    queryFn: ({ signal }) => answer(api.GET('/api/articles/{id}', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

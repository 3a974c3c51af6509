import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, toProblem } from '../../../lib/api';
import { knowledgeKeys } from './keys';
import type { ArticleContent, ArticleView } from './types';

interface Saving {
  id: string;
  /** The revision that the text is based on; 0 starts a draft. */
  revision: number;
  /** The version of the article that the text takes into account. */
  baseVersion: number;
  content: ArticleContent;
}

const isArticle = (value: unknown): value is ArticleView =>
  typeof value === 'object' && value !== null && 'draft' in value && 'actions' in value;

/** PUT /api/articles/{id}/draft. A stale revision is refused with the article as it is now, which is then what is kept. */
export function useSaveDraft() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, content, ...basis }: Saving) =>
      answer(api.PUT('/api/articles/{id}/draft', { params: { path: { id } }, body: { ...basis, ...content } })),
    onSuccess: (article, { id }) => client.setQueryData(knowledgeKeys.article(id), article),
    onError: (error, { id }) => {
      const { current, isStale } = toProblem(error);
      if (isArticle(current)) client.setQueryData(knowledgeKeys.article(id), current);
      else if (isStale) void client.invalidateQueries({ queryKey: knowledgeKeys.article(id), exact: true });
    },
  });
}

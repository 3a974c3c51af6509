import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';
import type { ArticleContent } from './types';

interface Creating {
  content: ArticleContent;
  /** The `Idempotency-Key` of the request. */
  key: string;
}

/** POST /api/articles: a new article, which is a draft at first. */
export function useCreateArticle() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ content, key }: Creating) =>
      answer(api.POST('/api/articles', { body: content, params: { header: { 'Idempotency-Key': key } } })),
    onSuccess: (article) => {
      client.setQueryData(knowledgeKeys.article(article.id), article);
      void client.invalidateQueries({ queryKey: knowledgeKeys.lists });
    },
  });
}

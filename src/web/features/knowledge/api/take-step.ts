import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';
import type { ArticleView } from './types';

export interface StepWords {
  reason?: string;
  note?: string;
}

interface Taking {
  article: Pick<ArticleView, 'id' | 'version' | 'draft'>;
  action: string;
  words?: StepWords;
}

/** Steps of the draft are based on its revision, steps of the article on its version. */
const ofDraft = new Set(['submit', 'send_back', 'publish', 'discard']);

const basisOf = ({ version, draft }: Taking['article'], action: string) =>
  ofDraft.has(action) ? { revision: draft?.revision ?? 0 } : { version };

/** POST /api/articles/{id}/actions/{action}: submit, send_back, publish, discard, expire, renew. */
export function useTakeStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ article, action, words = {} }: Taking) =>
      answer(
        api.POST('/api/articles/{id}/actions/{action}', {
          params: { path: { id: article.id, action } },
          body: { ...basisOf(article, action), ...words },
        }),
      ),
    onSuccess: (article, { article: { id } }) => client.setQueryData(knowledgeKeys.article(id), article),
    onError: (_, { article: { id } }) => client.invalidateQueries({ queryKey: knowledgeKeys.article(id), exact: true }),
    onSettled: (_, __, { article: { id } }) => {
      void client.invalidateQueries({ queryKey: knowledgeKeys.lists });
      void client.invalidateQueries({ queryKey: knowledgeKeys.versions(id) });
    },
  });
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

interface Vote {
  id: string;
  version: number;
  helped: boolean;
  /** What the reader had looked for. */
  question?: string;
  /** What was missing. */
  comment?: string;
}

/** POST /api/articles/{id}/votes: one opinion of each reader on each version; it may be changed. */
export function useVote() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Vote) =>
      answer(api.POST('/api/articles/{id}/votes', { params: { path: { id } }, body })),
    onSuccess: (_, { id }) => client.invalidateQueries({ queryKey: knowledgeKeys.article(id), exact: true }),
  });
}

import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

const pageSize = 30;

/** GET /api/knowledge/conflicts: pages of articles that were changed both in their file and here. */
export const useConflicts = () =>
  useInfiniteQuery({
    queryKey: knowledgeKeys.conflicts,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/knowledge/conflicts', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

interface Settling {
  articleId: string;
  take: 'file' | 'ours';
  /** Of the file as it was looked at. */
  checksum: string;
}

/** POST /api/knowledge/conflicts/{articleId}/settle: the file's text becomes a draft, or ours stays. */
export function useSettleConflict() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ articleId, ...body }: Settling) =>
      answer(api.POST('/api/knowledge/conflicts/{articleId}/settle', { params: { path: { articleId } }, body })),
    onSettled: (_, __, { articleId }) => {
      void client.invalidateQueries({ queryKey: knowledgeKeys.conflicts });
      void client.invalidateQueries({ queryKey: knowledgeKeys.lists });
      void client.invalidateQueries({ queryKey: knowledgeKeys.article(articleId) });
    },
  });
}

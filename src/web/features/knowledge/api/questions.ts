import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

const pageSize = 30;

/** GET /api/knowledge/questions: pages of what was looked for and not found, that most asked first. */
export const useQuestions = (state: 'open' | 'settled') =>
  useInfiniteQuery({
    queryKey: [...knowledgeKeys.questions, state],
    queryFn: ({ pageParam, signal }) => {
      const query = { state, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/knowledge/questions', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

interface Asked {
  q: string;
  countyId?: string;
}

/** POST /api/knowledge/questions: nothing was found, the editors shall know. */
export const useReportQuestion = () =>
  useMutation({ mutationFn: (body: Asked) => answer(api.POST('/api/knowledge/questions', { body })) });

interface Settling {
  id: string;
  version: number;
  articleId?: string;
  note?: string;
}

/** POST /api/knowledge/questions/{id}/settle; the list is read anew whatever came of it. */
export function useSettleQuestion() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: Settling) =>
      answer(api.POST('/api/knowledge/questions/{id}/settle', { params: { path: { id } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: knowledgeKeys.questions }),
  });
}

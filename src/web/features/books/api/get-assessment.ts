import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys, keptFresh } from './keys';

/** Days are `YYYY-MM-DD`, both counted. */
export interface AssessmentQuery {
  from: string;
  to: string;
  by: 'outlet' | 'county';
}

const pageSize = 50;

/** GET /api/reversals/assessment: pages of outlets or counties, those with the most requests first. */
export const useAssessment = ({ from, to, by }: AssessmentQuery) =>
  useInfiniteQuery({
    queryKey: [...booksKeys.assessment, from, to, by],
    queryFn: ({ pageParam, signal }) => {
      const query = { from, to, by, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/reversals/assessment', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    ...keptFresh,
  });

/** Where the same is to be had as a file, all pages of it. */
export const assessmentFileUrl = (query: AssessmentQuery, format: 'xlsx' | 'csv'): string =>
  `/api/reversals/assessment/export?${new URLSearchParams({ ...query, format }).toString()}`;

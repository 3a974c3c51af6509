import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { deskKeys } from './keys';
import type { ReportFilter } from './types';

const pageSize = 50;

/** GET /api/feedback-desk/reports: newest day first, within a day in no order that tells anything. */
export const useReports = (filter: ReportFilter) =>
  useInfiniteQuery({
    queryKey: deskKeys.list(filter),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/feedback-desk/reports', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** GET /api/feedback-desk/reports/{id}. */
export const useReport = (id: string) =>
  useQuery({
    queryKey: deskKeys.one(id),
    queryFn: () => answer(api.GET('/api/feedback-desk/reports/{id}', { params: { path: { id } } })),
  });

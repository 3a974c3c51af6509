import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { announcementKeys } from './keys';

export interface ReaderFilter {
  of: 'outlets' | 'staff';
  state: 'unread' | 'read';
  /** Id of the only county; empty: all. */
  county: string;
}

const pageSize = 50;

/** GET /api/announcements/{id}/figures. */
export const useFigures = (id: string, enabled = true) =>
  useQuery({
    queryKey: [...announcementKeys.progress(id), 'figures'],
    queryFn: () => answer(api.GET('/api/announcements/{id}/figures', { params: { path: { id } } })),
    enabled: enabled && id !== '',
  });

/** GET /api/announcements/{id}/readers: pages of outlets by code, or of the staff by name. */
export const useReaders = (id: string, { of, state, county }: ReaderFilter) =>
  useInfiniteQuery({
    queryKey: [...announcementKeys.progress(id), 'readers', of, state, county],
    queryFn: ({ pageParam, signal }) => {
      const query = { of, state, limit: pageSize, ...(county && { county }), ...(pageParam && { cursor: pageParam }) };
      return answer(api.GET('/api/announcements/{id}/readers', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** Where the same is to be had as a file, all pages of it. */
export const readersFileUrl = (id: string, { of, state, county }: ReaderFilter): string =>
  `/api/announcements/${id}/readers/export?${new URLSearchParams({ of, state, ...(county && { county }) }).toString()}`;

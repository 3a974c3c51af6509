import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { announcementKeys } from './keys';

/** Mine: what is meant for the reader and in force. */
export type ListName = 'mine' | 'published' | 'draft' | 'expired';

const pageSize = 30;

/** GET /api/announcements: pages; of one's own, what must be read comes first. */
export const useAnnouncements = (list: ListName) =>
  useInfiniteQuery({
    queryKey: [...announcementKeys.lists, list],
    queryFn: ({ pageParam, signal }) => {
      const state = list === 'mine' ? undefined : list;
      const query = { limit: pageSize, ...(state && { state }), ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/announcements', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** GET /api/announcements/unread: what must be read and was not. */
export const useUnreadAnnouncements = () =>
  useQuery({
    queryKey: announcementKeys.unread,
    queryFn: () => answer(api.GET('/api/announcements/unread')),
    // Its time begins and ends without an event of its own for every screen.
    refetchInterval: 5 * 60_000,
  });

/** GET /api/announcements/{id}. */
export const useAnnouncement = (id: string) =>
  useQuery({
    queryKey: announcementKeys.one(id),
    queryFn: () => answer(api.GET('/api/announcements/{id}', { params: { path: { id } } })),
    enabled: id !== '',
  });

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type NotificationList } from '../../lib/api';

export const notificationsKey = ['notifications'] as const;
const shown = 30;

/** GET /api/notifications: the newest of them and how many are unread. */
export const useNotifications = () =>
  useQuery({
    queryKey: notificationsKey,
    queryFn: () => answer(api.GET('/api/notifications', { params: { query: { limit: shown } } })),
  });

/** POST /api/notifications/read; no ids means all of them. Shown at once. */
export function useReadNotifications() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids: string[]) => answer(api.POST('/api/notifications/read', { body: { ids } })),
    onMutate: (ids) => {
      const readAt = new Date().toISOString();
      client.setQueryData<NotificationList>(notificationsKey, (list) => list && markRead(list, ids, readAt));
    },
    onSettled: () => client.invalidateQueries({ queryKey: notificationsKey }),
  });
}

function markRead(list: NotificationList, ids: readonly string[], readAt: string): NotificationList {
  const isMeant = (id: string) => ids.length === 0 || ids.includes(id);
  const items = list.items.map((item) => (isMeant(item.id) ? { ...item, readAt: item.readAt ?? readAt } : item));
  const unread = ids.length === 0 ? 0 : Math.max(0, list.unread - ids.length);
  return { ...list, items, unread };
}

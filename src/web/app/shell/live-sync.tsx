import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLiveTickets } from '../../features/tickets/live-tickets';
import { announce } from '../../lib/hooks';
import { live, useLive } from '../../lib/live';
import { meKey } from '../../lib/session';
import { useAppTexts } from '../texts';
import { notificationsKey } from './use-notifications';

const ofMe = ['me'];

/** Keeps what the shell shows fresh, and reloads the views when the server says that they may be out of date. */
export function LiveSync() {
  const client = useQueryClient();
  const t = useAppTexts();
  useLiveTickets();
  useLive(ofMe, (events) => {
    const arrived = events.filter(({ type }) => type === 'notification.added');
    if (arrived.length === 0) return;
    void client.invalidateQueries({ queryKey: notificationsKey });
    for (const { data } of arrived)
      announce(data.number ? t('notificationArrived', { number: data.number }) : t('notificationCame'));
  });
  useEffect(
    () =>
      live.on('reset', (why) => {
        const askedAt = Date.now();
        void client.invalidateQueries({
          predicate: ({ queryKey, state }) =>
            queryKey[0] !== meKey[0] &&
            (why === 'behind' || (state.dataUpdatedAt > 0 && state.dataUpdatedAt < askedAt)),
        });
      }),
    [client],
  );
  return null;
}

import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { Notification } from '../../lib/api';
import { useMe } from '../../lib/session';
import { formatTime } from '../../lib/time';
import { openDoors } from '../doors';
import { useAppTexts } from '../texts';
import styles from './notification-panel.module.css';
import { useNotifications, useReadNotifications } from './use-notifications';

/** Where the reader looks at tickets: the first of their doors that shows any. */
function useTicketPath(): (ticketId: string) => string {
  const door = openDoors(useMe()).find(({ name }) => name === 'console' || name === 'queue' || name === 'portal');
  return (ticketId) => `${door?.path ?? ''}?ticket=${ticketId}`;
}

export function NotificationPanel({ onLeave }: { onLeave: () => void }) {
  const t = useAppTexts();
  const { data } = useNotifications();
  const read = useReadNotifications();
  const pathOf = useTicketPath();
  const go = useNavigate();
  const items = data?.items ?? [];
  const open = (item: Notification): void => {
    if (!item.readAt) read.mutate([item.id]);
    if (item.ticketId) void go(pathOf(item.ticketId));
    else if (item.announcementId) void go(`/announcements/${item.announcementId}`);
    else if (item.requisitionId) void go('/stock/requisitions');
    else if (item.adjustmentId) void go('/stock/counts');
    else if (item.incidentId) void go(`/incidents/${item.incidentId}`);
    onLeave();
  };
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <strong>{t('notifications')}</strong>
        <Button size="small" disabled={!data?.unread} onClick={() => read.mutate([])}>
          {t('markRead')}
        </Button>
      </div>
      {items.length === 0 && <p className={styles.none}>{t('notificationsEmpty')}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={styles.item} data-unread={!item.readAt} onClick={() => open(item)}>
              <span>
                {!item.readAt && <span className="visually-hidden">{t('unread')} </span>}
                {item.text}
              </span>
              <time className={styles.time} dateTime={item.at}>
                {formatTime(item.at)}
              </time>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

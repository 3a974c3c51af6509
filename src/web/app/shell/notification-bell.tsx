import { BellOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Popup } from '../../ui';
import { useAppTexts } from '../texts';
import { NotificationPanel } from './notification-panel';
import styles from './shell.module.css';
import { useNotifications } from './use-notifications';

const topCount = 99;

export function NotificationBell() {
  const t = useAppTexts();
  const [open, setOpen] = useState(false);
  const { data } = useNotifications();
  const unread = data?.unread ?? 0;
  const label = unread > 0 ? t('notificationsUnread', { count: unread }) : t('notifications');
  return (
    <Popup
      open={open}
      onOpenChange={setOpen}
      label={t('notifications')}
      placement="bottomRight"
      content={<NotificationPanel onLeave={() => setOpen(false)} />}
    >
      <Button type="text" aria-label={label} aria-expanded={open} data-testid="notifications" icon={<BellOutlined />}>
        {unread > 0 && <span className={styles.unread}>{unread > topCount ? `${topCount}+` : unread}</span>}
      </Button>
    </Popup>
  );
}

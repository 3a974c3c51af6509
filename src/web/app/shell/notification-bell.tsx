import { BellOutlined } from '@ant-design/icons';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useAppTexts } from '../texts';
import { NotificationPanel } from './notification-panel';
import { useNotifications } from './use-notifications';

const topCount = 99;

export function NotificationBell() {
  const t = useAppTexts();
  const [open, setOpen] = useState(false);
  const { data } = useNotifications();
  const unread = data?.unread ?? 0;
  const label = unread > 0 ? t('notificationsUnread', { count: unread }) : t('notifications');
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      content={<NotificationPanel onLeave={() => setOpen(false)} />}
    >
      <Button
        type="text"
        aria-label={label}
        aria-expanded={open}
        data-testid="notifications"
        icon={
          <Badge count={unread} overflowCount={topCount} size="small">
            <BellOutlined />
          </Badge>
        }
      />
    </Popover>
  );
}

import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useMe, useSignOut } from '../../lib/session';
import { useAppTexts } from '../texts';
import { PasswordDialog } from './password-dialog';
import styles from './shell.module.css';

export function UserMenu() {
  const t = useAppTexts();
  const me = useMe();
  const signOut = useSignOut();
  const [changing, setChanging] = useState(false);
  const items = [
    { key: 'password', label: t('changePassword'), onClick: () => setChanging(true) },
    { type: 'divider' as const },
    { key: 'out', label: t('signOut'), onClick: () => signOut.mutate() },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button
          type="text"
          icon={<UserOutlined />}
          loading={signOut.isPending}
          aria-label={t('userMenu', { name: me.displayName })}
          data-testid="user-menu"
        >
          <span className={styles.userName}>{me.displayName}</span>
        </Button>
      </Dropdown>
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}

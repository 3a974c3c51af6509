import { UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useLabels } from '../../lib/reference';
import { useMe, useSignOut } from '../../lib/session';
import { Popup } from '../../ui';
import { useAppTexts } from '../texts';
import { PasswordDialog } from './password-dialog';
import { ThemeSwitch } from './theme-switch';
import styles from './user-menu.module.css';

/** Who is signed in, as what; the password; the way out. */
export function UserMenu() {
  const t = useAppTexts();
  const me = useMe();
  const labels = useLabels();
  const signOut = useSignOut();
  const [open, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  const changePassword = (): void => {
    setOpen(false);
    setChanging(true);
  };
  const label = t('userMenu', { name: me.displayName });
  const content = (
    <div className={styles.menu}>
      <strong>{me.displayName}</strong>
      <span className={styles.roles}>{me.roles.map(labels.role).join(' · ')}</span>
      <span className={styles.phone}>
        <ThemeSwitch labelled />
      </span>
      <Button block onClick={changePassword}>
        {t('changePassword')}
      </Button>
      <Button block loading={signOut.isPending} data-testid="sign-out" onClick={() => signOut.mutate()}>
        {t('signOut')}
      </Button>
    </div>
  );
  return (
    <>
      <Popup open={open} onOpenChange={setOpen} label={label} placement="bottomRight" content={content}>
        <Button type="text" icon={<UserOutlined />} title={label} aria-expanded={open} data-testid="user-menu">
          <span className={styles.name}>{me.displayName}</span>
        </Button>
      </Popup>
      <PasswordDialog open={changing} onClose={() => setChanging(false)} />
    </>
  );
}

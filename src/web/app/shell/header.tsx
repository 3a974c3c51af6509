import { useCommonTexts } from '../../lib/i18n';
import { Connection } from './connection';
import { DoorRow } from './door-row';
import { LanguageSwitch } from './language-switch';
import { NotificationBell } from './notification-bell';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';
import { UserMenu } from './user-menu';

export function Header() {
  const common = useCommonTexts();
  return (
    <header className={styles.header}>
      <span className={styles.product}>{common('product')}</span>
      <DoorRow />
      <div className={styles.tools}>
        <Connection />
        <NotificationBell />
        <LanguageSwitch />
        <span className={styles.desktop}>
          <ThemeSwitch />
        </span>
        <UserMenu />
      </div>
    </header>
  );
}

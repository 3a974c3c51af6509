import { NavLink } from 'react-router';
import { useCommonTexts } from '../../lib/i18n';
import { useMe } from '../../lib/session';
import { openDoors } from '../doors';
import { useAppTexts } from '../texts';
import { Connection } from './connection';
import { LanguageSwitch } from './language-switch';
import { NotificationBell } from './notification-bell';
import styles from './shell.module.css';
import { ThemeSwitch } from './theme-switch';
import { UserMenu } from './user-menu';

export function Header() {
  const t = useAppTexts();
  const common = useCommonTexts();
  const doors = openDoors(useMe());
  return (
    <header className={styles.header}>
      <span className={styles.product}>{common('product')}</span>
      <nav aria-label={t('doors')} className={styles.doors}>
        {doors.map(({ name, path }) => (
          <NavLink key={name} to={path} className={styles.door}>
            {t(name)}
          </NavLink>
        ))}
      </nav>
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

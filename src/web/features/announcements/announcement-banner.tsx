import { NotificationOutlined } from '@ant-design/icons';
import { Link, useLocation } from 'react-router';
import { useMay } from '../../lib/session';
import { useUnreadAnnouncements } from './api/get-announcements';
import styles from './components/announcements.module.css';
import { useLiveAnnouncements } from './lib/use-live-announcements';
import { useAnnouncementTexts } from './texts';

/** What must be read and was not, above every page but the one on which it is read. */
export function AnnouncementBanner() {
  const t = useAnnouncementTexts();
  const { pathname } = useLocation();
  useLiveAnnouncements(useMay('announcement.follow'));
  const { data } = useUnreadAnnouncements();
  const [first] = data?.items ?? [];
  if (!data || !first || pathname.startsWith('/announcements')) return null;
  const words =
    data.count > 1
      ? t('bannerMany', { title: first.title, count: data.count - 1 })
      : t('bannerOne', { title: first.title });
  return (
    <aside className={styles.banner} aria-label={t('bannerLabel')} data-testid="announcement-banner">
      <NotificationOutlined aria-hidden />
      <span className={styles.bannerWords} role="status">
        {words}
      </span>
      <Link to={`/announcements/${first.id}`} className={styles.bannerLink}>
        {t('bannerOpen')}
      </Link>
    </aside>
  );
}

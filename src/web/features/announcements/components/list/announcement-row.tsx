import { Link } from 'react-router';
import { formatTime } from '../../../../lib/time';
import type { AnnouncementRow } from '../../api/types';
import { useValidity } from '../../lib/use-validity';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

export function AnnouncementRowItem({ row, isMine }: { row: AnnouncementRow; isMine: boolean }) {
  const t = useAnnouncementTexts();
  const validity = useValidity();
  const { id, title, mustRead, readAt, outletReadAt, state } = row;
  const isPending = isMine && mustRead && !readAt && !outletReadAt;
  const standing = (): string => {
    if (isPending) return t('toRead');
    if (readAt) return t('confirmedAt', { at: formatTime(readAt) });
    return outletReadAt ? t('outletConfirmed', { at: formatTime(outletReadAt) }) : '';
  };
  return (
    <li className={styles.row} data-pending={isPending} data-testid={`announcement-${id}`}>
      <h2 className={styles.rowTitle}>
        <Link to={state === 'draft' ? `/announcements/${id}/edit` : `/announcements/${id}`}>{title}</Link>
      </h2>
      <span className={styles.meta}>
        {mustRead && <span className={styles.mark}>{t('mustRead')}</span>}
        <span>{validity(row)}</span>
      </span>
      <span className={styles.standing} data-pending={isPending}>
        {isMine && standing()}
      </span>
    </li>
  );
}

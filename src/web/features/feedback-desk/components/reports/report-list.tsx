import { Link, useLocation } from 'react-router';
import { EmptyState, Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { useReports } from '../../api/get-reports';
import type { ReportFilter, ReportRow } from '../../api/types';
import { useNames } from '../../lib/use-names';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

/** Reports by day. Within a day their order tells nothing. */
export function ReportList({ filter, openId }: { filter: ReportFilter; openId: string | null }) {
  const t = useDeskTexts();
  const reports = useReports(filter);
  const rows = reports.data?.pages.flatMap(({ items }) => items);
  return (
    <nav aria-label={t('list')}>
      {reports.error && <ProblemNotice error={reports.error} onRetry={() => void reports.refetch()} />}
      {!rows && !reports.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <ul className={styles.list} data-testid="feedback-list">
        {rows?.map((row) => (
          <li key={row.id}>
            <Row row={row} isOpen={row.id === openId} />
          </li>
        ))}
      </ul>
      <MoreButton pages={reports} />
    </nav>
  );
}

function Row({ row, isOpen }: { row: ReportRow; isOpen: boolean }) {
  const t = useDeskTexts();
  const names = useNames();
  const { search } = useLocation();
  const { id, on, topic, county, state, department, unread } = row;
  const to = new URLSearchParams(search);
  to.set('report', id);
  return (
    <Link to={{ search: to.toString() }} className={styles.row} aria-current={isOpen} data-testid="feedback-row">
      <span className={styles.line}>
        <span className={styles.name}>{names.topic(topic)}</span>
        <span className={styles.quiet}>{on}</span>
      </span>
      <span className={styles.line}>
        <span>{names.state(state)}</span>
        {unread && <span className={styles.new}>{t('unread')}</span>}
        <span className={styles.quiet}>
          {[names.county(county), names.department(department)].filter(Boolean).join(' · ')}
        </span>
      </span>
    </Link>
  );
}

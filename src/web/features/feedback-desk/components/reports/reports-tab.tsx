import { useSearchParams } from 'react-router';
import { EmptyState, TabHead } from '../../../../ui';
import { useReportFilter } from '../../lib/report-filter';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';
import { ReportFilters } from './report-filters';
import { ReportList } from './report-list';
import { ReportPane } from './report-pane';

/** Reports beside the one that is read; on a phone one after the other. */
export function ReportsTab() {
  const t = useDeskTexts();
  const [params] = useSearchParams();
  const filter = useReportFilter();
  const id = params.get('report');
  return (
    <>
      <TabHead title={t('tabs')} lead={t('lead')} />
      <ReportFilters filter={filter} />
      <div className={styles.panes} data-open={id !== null}>
        <ReportList filter={filter} openId={id} />
        {id === null ? <EmptyState title={t('choose')} /> : <ReportPane key={id} id={id} />}
      </div>
    </>
  );
}

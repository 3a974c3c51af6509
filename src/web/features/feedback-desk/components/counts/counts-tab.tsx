import { useLanguage } from '../../../../lib/i18n';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { useCounts } from '../../api/get-counts';
import type { Counts } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

const tables = [
  ['topics', 'byTopic'],
  ['counties', 'byCounty'],
  ['states', 'byState'],
] as const;

/** How many there were; small counts stay unknown to everybody. */
export function CountsTab() {
  const t = useDeskTexts();
  const { data, error, refetch } = useCounts();
  return (
    <>
      <TabHead title={t('counts')} lead={t('countsLead')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      <div className={styles.tables} data-testid="feedback-counts">
        {data && tables.map(([name, title]) => <CountTable key={name} title={t(title)} rows={data[name]} />)}
      </div>
    </>
  );
}

function CountTable({ title, rows }: { title: string; rows: Counts['topics'] }) {
  const t = useDeskTexts();
  const language = useLanguage();
  return (
    <section className={styles.box}>
      <h2>{title}</h2>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('reportsCount')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, label, count }) => (
            <tr key={value}>
              <th scope="row">{language === 'en' ? label.en : label.zh}</th>
              <td>{count ?? t('few')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { formatTime } from '../../../../lib/time';
import { EmptyState } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useReconciliations } from '../../api/get-reconciliations';
import type { BookSide, Reconciliation } from '../../api/types';
import { formatYuan } from '../../lib/money';
import { Hash } from '../shared/hash';
import styles from './reconciliation.module.css';
import { RunOutcome } from './run-outcome';
import { useReconciliationTexts } from './texts';

/** Every run, newest first: one of each day at least, more where a day was reconciled again. */
export function RunList() {
  const t = useReconciliationTexts();
  const runs = useReconciliations();
  const side = (name: 'ours' | 'theirs'): Column<Reconciliation>[] => [
    { key: `${name}-count`, group: t(name), title: t('count'), numeric: true, cell: (run) => run[name].count },
    { key: `${name}-sum`, group: t(name), title: t('sum'), numeric: true, cell: (run) => sum(run[name]) },
  ];
  const columns: Column<Reconciliation>[] = [
    { key: 'day', title: t('day'), cell: ({ day }) => <strong className={styles.day}>{day}</strong> },
    ...side('ours'),
    ...side('theirs'),
    { key: 'outcome', title: t('outcome'), wide: true, cell: (run) => <RunOutcome run={run} /> },
    {
      key: 'head',
      title: t('head'),
      wide: true,
      cell: ({ ledger }) =>
        ledger.place === 0 ? <span className={styles.quiet}>{t('noHead')}</span> : <Hash {...ledger} />,
    },
    {
      key: 'at',
      title: t('ranAt'),
      wide: true,
      cell: ({ ranAt, ranBy }) => <Ran at={ranAt} by={ranBy?.name ?? null} />,
    },
  ];
  return (
    <section className={styles.section} aria-labelledby="books-runs">
      <h2 id="books-runs" className={styles.heading}>
        {t('runs')}
      </h2>
      <PagedTable
        pages={runs}
        label={t('runs')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={<EmptyState title={t('noRuns')} hint={t('noRunsHint')} />}
        testId="books-runs"
      />
    </section>
  );
}

const sum = ({ sum: yuan }: BookSide): string => formatYuan(yuan);

function Ran({ at, by }: { at: string; by: string | null }) {
  const t = useReconciliationTexts();
  return (
    <span className={styles.nowrap}>
      {formatTime(at)} · {by ?? t('bySystem')}
    </span>
  );
}

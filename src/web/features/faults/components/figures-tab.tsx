import { DownloadOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { FaultFigure } from '../../../lib/api';
import { dayAt, serverNow } from '../../../lib/time';
import { EmptyState, Loading, ProblemNotice, TabHead } from '../../../ui';
import { figuresFileUrl, type Span, useFigures } from '../api/faults';
import { useFaultsTexts } from '../texts';
import { DataTable, type DataColumn } from './data-table';
import styles from './faults.module.css';

const isDay = (value: string): boolean => /^20\d\d-\d\d-\d\d$/.test(value);
const groups = ['byKind', 'bySupplier', 'byCounty'] as const;
const formats = ['xlsx', 'csv'] as const;

/** How faults come and are repaired. This month when nothing else is asked for. */
export function FiguresTab() {
  const t = useFaultsTexts();
  const today = dayAt(serverNow());
  const [span, setSpan] = useState<Span>({ from: `${today.slice(0, 8)}01`, to: today });
  const { data, error, refetch } = useFigures(span);
  const columns = useColumns();
  const change = (name: keyof Span) => (value: string) => isDay(value) && setSpan({ ...span, [name]: value });
  return (
    <>
      <TabHead title={t('figures')}>
        <div className={styles.tools}>
          {formats.map((format) => (
            <Button
              key={format}
              icon={<DownloadOutlined />}
              href={figuresFileUrl(span, format)}
              aria-label={t('download', { format: format.toUpperCase() })}
            >
              {format.toUpperCase()}
            </Button>
          ))}
        </div>
      </TabHead>
      <div className={styles.bar}>
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className={styles.day}>
            <span>{t(name)}</span>
            <Input
              type="date"
              defaultValue={span[name]}
              data-testid={`faults-${name}`}
              onChange={({ target }) => change(name)(target.value)}
            />
          </label>
        ))}
      </div>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data?.total.reports === 0 && <EmptyState title={t('emptyFigures')} hint={t('emptyFiguresHint')} />}
      {data && data.total.reports > 0 && (
        <div data-testid="faults-figures">
          <DataTable title={t('total')} rows={[data.total]} columns={columns} keyOf={() => 'total'} />
          {groups.map((group) => (
            <DataTable
              key={group}
              title={t(group)}
              rows={data[group]}
              columns={columns}
              keyOf={({ key }) => key ?? ''}
            />
          ))}
        </div>
      )}
    </>
  );
}

function useColumns(): DataColumn<FaultFigure>[] {
  const t = useFaultsTexts();
  return [
    { key: 'name', title: t('item'), cell: ({ name }) => name },
    { key: 'reports', title: t('reportCount'), numeric: true, cell: ({ reports }) => reports },
    { key: 'guided', title: t('guided'), numeric: true, cell: ({ guided }) => guided },
    { key: 'repaired', title: t('repaired'), numeric: true, cell: ({ repaired }) => repaired },
    { key: 'open', title: t('openCount'), numeric: true, cell: ({ open }) => open },
    { key: 'notRepaired', title: t('notRepaired'), numeric: true, cell: ({ notRepaired }) => notRepaired },
    { key: 'cancelled', title: t('cancelled'), numeric: true, cell: ({ cancelled }) => cancelled },
    { key: 'repeats', title: t('repeats'), numeric: true, cell: ({ repeats }) => repeats },
    {
      key: 'rate',
      title: t('repeatRate'),
      numeric: true,
      cell: ({ repeatRate }) => `${Math.round(repeatRate * 1_000) / 10}%`,
    },
    { key: 'again', title: t('again'), numeric: true, cell: ({ againRounds }) => againRounds },
    {
      key: 'median',
      title: t('median'),
      numeric: true,
      cell: ({ medianHours }) => (medianHours === null ? '–' : t('hours', { hours: medianHours })),
    },
  ];
}

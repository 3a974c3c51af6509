import { type Column } from '../../../../ui/paged-table';
import type { AssessmentQuery } from '../../api/get-assessment';
import type { AssessmentRow } from '../../api/types';
import { formatYuan } from '../../lib/money';
import styles from './assessment.module.css';
import { LimitMeter } from './limit-meter';
import { useAssessmentTexts } from './texts';
import { Trend } from './trend';

const ends = ['done', 'refused', 'expired', 'rejected'] as const;
const mistakes = ['wrong_number', 'wrong_amount', 'duplicate'] as const;

/** Nothing is quiet: the eye goes to what there is. */
const Count = ({ value }: { value: number }) => <span className={value === 0 ? styles.nothing : ''}>{value}</span>;

/** Fewer than these in a month stay small bars. */
const leastScale = 5;

const mostOf = (rows: readonly AssessmentRow[]): number =>
  Math.max(leastScale, ...rows.flatMap(({ trend }) => trend.map(({ requests }) => requests)));

export function useAssessmentColumns(
  { by, to }: AssessmentQuery,
  rows: readonly AssessmentRow[],
): readonly Column<AssessmentRow>[] {
  const t = useAssessmentTexts();
  const most = mostOf(rows);
  return [
    { key: 'name', title: t(by), cell: (row) => <Name row={row} by={by} /> },
    {
      key: 'requests',
      title: t('requests'),
      numeric: true,
      cell: ({ requests }) => <strong>{requests}</strong>,
    },
    ...ends.map((name) => ({
      key: name,
      group: t('ends'),
      title: t(name),
      numeric: true,
      cell: (row: AssessmentRow) => <Count value={row[name]} />,
    })),
    {
      key: 'withdrawn',
      group: t('ends'),
      title: t('withdrawn'),
      numeric: true,
      cell: ({ withdrawn, cancelled }) => <Count value={withdrawn + cancelled} />,
    },
    { key: 'open', group: t('ends'), title: t('open'), numeric: true, cell: ({ open }) => <Count value={open} /> },
    ...mistakes.map((name) => ({
      key: name,
      group: t('mistakes'),
      title: t(name),
      numeric: true,
      cell: (row: AssessmentRow) => <Count value={row.mistakes[name]} />,
    })),
    { key: 'reversed', title: t('reversed'), numeric: true, cell: ({ reversed }) => formatYuan(reversed) },
    {
      key: 'limit',
      title: t('limit', { month: to.slice(0, 7) }),
      wide: true,
      cell: ({ limit }) => <LimitMeter limit={limit} />,
    },
    { key: 'trend', title: t('trend'), wide: true, cell: ({ trend }) => <Trend months={trend} most={most} /> },
  ];
}

function Name({ row: { name, code, county }, by }: { row: AssessmentRow; by: AssessmentQuery['by'] }) {
  return (
    <div className={styles.name}>
      <strong>{name}</strong>
      {by === 'outlet' && (
        <span className={styles.quiet}>
          {code} · {county.name}
        </span>
      )}
    </div>
  );
}

import { EditOutlined } from '@ant-design/icons';
import { Button, Table } from 'antd';
import { useLabels } from '../../../../lib/reference';
import { useAdminTexts } from '../../texts';
import { type Policy, priorities } from './policy-edit';
import styles from './policies.module.css';
import { usePolicyTexts } from './texts';

export interface PolicyRow extends Policy {
  clock: string;
  isChanged: boolean;
}

interface Props {
  rows: readonly PolicyRow[];
  /** Null for those who may only look. */
  onEdit: ((row: PolicyRow) => void) | null;
}

const [minuteMs, hourMs] = [60_000, 3_600_000];

/** Targets are promised in hours, also beyond a day; shorter or odd ones in minutes. */
const useTarget = (): ((ms: number) => string) => {
  const t = usePolicyTexts();
  return (ms) => (ms % hourMs === 0 ? `${ms / hourMs} ${t('hours')}` : `${ms / minuteMs} ${t('minutes')}`);
};

export function PolicyTable({ rows, onEdit }: Props) {
  const t = usePolicyTexts();
  const admin = useAdminTexts();
  const labels = useLabels();
  const target = useTarget();
  const percent = (share: number): string => t('percent', { percent: Math.round(share * 100) });
  const clock = (row: PolicyRow) => (
    <>
      {labels.clock(row.clock)}
      {!row.pausable && <span className={styles.note}>{t('notPausable')}</span>}
      {row.isChanged && <span className={styles.changed}>{t('changed')}</span>}
    </>
  );
  const scale = (row: PolicyRow): string =>
    row.scale
      ? priorities.map((name) => `${labels.priority(name)} ×${row.scale?.[name] ?? 1}`).join('  ')
      : t('noScale');
  const edit = (row: PolicyRow) => (
    <Button
      type="text"
      icon={<EditOutlined />}
      aria-label={t('edit', { clock: labels.clock(row.clock) })}
      data-testid={`policy-edit-${row.clock}`}
      onClick={() => onEdit?.(row)}
    />
  );
  return (
    <Table<PolicyRow>
      size="small"
      rowKey="clock"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={[...rows]}
      columns={[
        { title: t('clock'), key: 'clock', render: (_, row) => clock(row) },
        { title: t('source'), dataIndex: 'source' },
        { title: t('target'), dataIndex: 'targetMs', render: target },
        { title: t('counted'), key: 'counted', render: (_, row) => t(`counted_${row.counted}`) },
        { title: t('warn'), dataIndex: 'warnShare', render: percent },
        { title: t('escalate'), dataIndex: 'escalateShare', render: percent },
        { title: t('scale'), key: 'scale', render: (_, row) => scale(row) },
        ...(onEdit
          ? [{ title: admin('actions'), key: 'edit', render: (_: unknown, row: PolicyRow) => edit(row) }]
          : []),
      ]}
    />
  );
}

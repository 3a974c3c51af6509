import type { TableProps } from 'antd';
import { useLabels } from '../../../../lib/reference';
import { formatShort, formatTime } from '../../../../lib/time';
import type { ReaderFilter } from '../../api/get-progress';
import type { Reader } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import styles from './follow.module.css';

type Columns = NonNullable<TableProps<Reader>['columns']>;

/** Of outlets: who they are and how far calling has come; of the read ones: when, and by whom. */
export function useReaderColumns({ of, state }: Pick<ReaderFilter, 'of' | 'state'>): Columns {
  const t = useAnnouncementTexts();
  const labels = useLabels();
  const isOutlets = of === 'outlets';
  const who: Columns = [
    { key: 'name', title: t(isOutlets ? 'outlet' : 'person'), render: (_, reader) => <Who reader={reader} /> },
    { key: 'county', title: t('county'), render: (_, { countyName }) => countyName },
  ];
  const outlet: Columns = [
    { key: 'tier', title: t('tier'), render: (_, { tier }) => tier && labels.tier(tier) },
    {
      key: 'numbers',
      title: t('numbers'),
      render: (_, { numbers }) => <span className={styles.nowrap}>{numbers.join(' / ')}</span>,
    },
  ];
  const read: Columns = [
    {
      key: 'at',
      title: t('at'),
      render: (_, { readAt }) => readAt && <span className={styles.nowrap}>{formatTime(readAt)}</span>,
    },
    { key: 'by', title: t('by'), render: (_, reader) => <ReadBy reader={reader} /> },
  ];
  const calls: Columns = [{ key: 'calls', title: t('attempts'), render: (_, reader) => <Calling reader={reader} /> }];
  if (!isOutlets) return [...who, ...(state === 'read' ? read : [])];
  return [...who, ...outlet, ...(state === 'read' ? read : calls)];
}

function Who({ reader: { name, code } }: { reader: Reader }) {
  return (
    <span className={styles.name}>
      <span>{name}</span>
      {code && <span className={styles.quiet}>{code}</span>}
    </span>
  );
}

function ReadBy({ reader: { readBy, readVia } }: { reader: Reader }) {
  const t = useAnnouncementTexts();
  return (
    <span className={styles.name}>
      <span>{readBy}</span>
      <span className={styles.quiet}>{t(readVia === 'call' ? 'viaCall' : 'viaWeb')}</span>
    </span>
  );
}

function Calling({ reader: { attempts, givenUp, againAt, heldBy, lastNote } }: { reader: Reader }) {
  const t = useAnnouncementTexts();
  return (
    <span className={styles.name}>
      {heldBy && <strong>{t('heldBy', { name: heldBy.name, until: formatShort(heldBy.until) })}</strong>}
      {attempts > 0 && <span>{t('attemptsMade', { count: attempts })}</span>}
      {givenUp && <span className={styles.warned}>{t('givenUp')}</span>}
      {againAt && <span className={styles.quiet}>{t('callAgain', { at: formatTime(againAt) })}</span>}
      {lastNote && <span className={styles.quiet}>{lastNote}</span>}
    </span>
  );
}

import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useLabels } from '../../../../lib/reference';
import { useMay } from '../../../../lib/session';
import { formatTime } from '../../../../lib/time';
import { EmptyState } from '../../../../ui';
import { type Column, PagedTable } from '../../../../ui/paged-table';
import { useDifferences } from '../../api/get-differences';
import type { Difference } from '../../api/types';
import { useBooksTexts } from '../../texts';
import { TicketLink } from '../shared/ticket-link';
import { OurSide, TheirSide } from './difference-sides';
import styles from './reconciliation.module.css';
import { SettleDialog } from './settle-dialog';
import { Settlement } from './settlement';
import { useReconciliationTexts } from './texts';

type Shown = 'open' | 'settled';

/** What both sides do not agree on: those that wait, worked off one by one, and those that are settled. */
export function DifferenceList() {
  const t = useReconciliationTexts();
  const books = useBooksTexts();
  const maySettle = useMay('reconciliation.settle');
  const [shown, setShown] = useState<Shown>('open');
  const [settling, setSettling] = useState<Difference | null>(null);
  const differences = useDifferences(shown === 'open');
  const settle = (difference: Difference) => (
    <Button
      size="small"
      aria-label={t('settleNumber', { number: difference.number })}
      onClick={() => setSettling(difference)}
      data-testid={`books-settle-${difference.number}`}
    >
      {t('settle')}
    </Button>
  );
  const ends: Record<Shown, Column<Difference>[]> = {
    open: maySettle ? [{ key: 'settle', title: books('actions'), action: true, cell: settle }] : [],
    settled: [
      { key: 'settled', title: t('settlement'), wide: true, cell: (difference) => <Settlement of={difference} /> },
    ],
  };
  const columns: Column<Difference>[] = [
    { key: 'what', title: t('what'), cell: (difference) => <What difference={difference} /> },
    { key: 'ours', title: t('ours'), wide: true, cell: (difference) => <OurSide difference={difference} /> },
    { key: 'theirs', title: t('theirs'), wide: true, cell: (difference) => <TheirSide difference={difference} /> },
    {
      key: 'found',
      title: t('foundAt'),
      wide: true,
      cell: ({ foundAt }) => <span className={styles.nowrap}>{formatTime(foundAt)}</span>,
    },
    ...ends[shown],
  ];
  const empty = {
    open: <EmptyState title={t('noOpen')} hint={t('noOpenHint')} />,
    settled: <EmptyState title={t('noSettled')} hint={t('noSettledHint')} />,
  };
  return (
    <section className={styles.section} aria-labelledby="books-differences">
      <div className={styles.sectionHead}>
        <h2 id="books-differences" className={styles.heading}>
          {t('differences')}
        </h2>
        <Segmented<Shown>
          aria-label={t('which')}
          value={shown}
          options={[
            { value: 'open', label: t('open') },
            { value: 'settled', label: t('settledOnes') },
          ]}
          onChange={setShown}
          data-testid="books-which"
        />
      </div>
      <PagedTable
        pages={differences}
        label={t('differences')}
        columns={columns}
        keyOf={({ id }) => id}
        empty={empty[shown]}
        testId="books-differences"
      />
      {settling && <SettleDialog key={settling.id} difference={settling} onClose={() => setSettling(null)} />}
    </section>
  );
}

function What({ difference: { kind, number, reversalId, day, ticket } }: { difference: Difference }) {
  const t = useReconciliationTexts();
  const labels = useLabels();
  return (
    <div className={styles.what}>
      <span>
        <strong>{labels.topic('reconciliation', kind)}</strong> · <span className={styles.nowrap}>{day}</span>
      </span>
      <TicketLink number={number} id={reversalId} />
      {ticket && (
        <span className={styles.quiet}>
          {t('workedOnIn')} <TicketLink number={ticket.number} id={ticket.id} />
        </span>
      )}
    </div>
  );
}

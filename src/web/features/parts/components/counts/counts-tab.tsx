import { Segmented } from 'antd';
import { useState } from 'react';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { type AdjustmentState, useAdjustments } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';
import { AdjustmentCard } from './adjustment-card';

const states = [
  { value: 'waiting', word: 'waiting' },
  { value: 'booked', word: 'bookedState' },
  { value: 'rejected', word: 'rejected' },
  { value: 'all', word: 'allStates' },
] as const;

/** Counts and write-offs; first those that wait for a second person. */
export function CountsTab() {
  const t = useStockTexts();
  const [state, setState] = useState<AdjustmentState | 'all'>('waiting');
  const found = useAdjustments(state);
  const rows = found.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TabHead title={t('counts')} lead={t('countsLead')}>
        <Segmented
          aria-label={t('state')}
          value={state}
          options={states.map(({ value, word }) => ({ value, label: t(word) }))}
          onChange={setState}
        />
      </TabHead>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {!rows && !found.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('noCounts')} hint={t('noCountsHint')} />}
      <ul className={styles.cards} aria-label={t('counts')}>
        {rows?.map((adjustment) => (
          <li key={adjustment.id}>
            <AdjustmentCard adjustment={adjustment} />
          </li>
        ))}
      </ul>
      <MoreButton pages={found} />
    </>
  );
}

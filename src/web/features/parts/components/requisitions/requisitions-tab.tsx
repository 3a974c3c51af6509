import { Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../../../lib/session';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { RequisitionCard } from '../../../tickets';
import { type RequisitionState, useRequisitions } from '../../api/get-lists';
import { useStockTexts } from '../../texts';
import styles from '../stock.module.css';

const states: readonly (RequisitionState | 'all')[] = ['approval', 'short', 'served', 'all'];

/** What was asked for on tickets; first what waits for somebody. */
export function RequisitionsTab() {
  const t = useStockTexts();
  const mayAsk = useMay('part.request');
  const [state, setState] = useState<RequisitionState | 'all'>('approval');
  const [mine, setMine] = useState(false);
  const found = useRequisitions(state, mine);
  const rows = found.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <TabHead title={t('requisitions')} lead={t('requisitionsLead')}>
        <Segmented
          aria-label={t('state')}
          value={state}
          options={states.map((value) => ({ value, label: value === 'all' ? t('allStates') : t(value) }))}
          onChange={setState}
        />
        {mayAsk && (
          <Checkbox checked={mine} onChange={({ target }) => setMine(target.checked)}>
            {t('mine')}
          </Checkbox>
        )}
      </TabHead>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {!rows && !found.error && <Loading />}
      {rows?.length === 0 && <EmptyState title={t('noRequisitions')} hint={t('noRequisitionsHint')} />}
      <ul className={styles.cards} aria-label={t('requisitions')}>
        {rows?.map((requisition) => (
          <li key={requisition.id}>
            <RequisitionCard
              requisition={requisition}
              extra={<TicketLink id={requisition.ticketId} number={requisition.ticketNumber} />}
            />
          </li>
        ))}
      </ul>
      <MoreButton pages={found} />
    </>
  );
}

/** Agents look at tickets at the console, departments in their queue; who does neither sees the number. */
function TicketLink({ id, number }: { id: string; number: string }) {
  const isHotline = useMay('call.register');
  const hasQueue = useMay('queue.read');
  if (!isHotline && !hasQueue) return <span>{number}</span>;
  return <Link to={`/${isHotline ? 'console' : 'queue'}?ticket=${id}`}>{number}</Link>;
}

import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '../../../../lib/session';
import { ProblemNotice } from '../../../../ui';
import { useLiveParts, useTicketParts } from '../../api/parts';
import { Section } from '../section';
import styles from './parts.module.css';
import { RequestForm } from './request-form';
import { RequisitionCard } from './requisition-card';
import { usePartsTexts } from './texts';

/** The parts of a ticket: what was asked for, and asking for more while the ticket takes some. */
export function TicketRequisitions({ ticketId }: { ticketId: string }) {
  return useMay('stock.read') ? <Parts ticketId={ticketId} /> : null;
}

function Parts({ ticketId }: { ticketId: string }) {
  const t = usePartsTexts();
  const [asking, setAsking] = useState(false);
  const { data, error, refetch } = useTicketParts(ticketId);
  useLiveParts([`ticket:${ticketId}`]);
  if (error && !data) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data || (!data.allowed && data.items.length === 0)) return null;
  const ask = data.allowed && !asking && (
    <Button size="small" onClick={() => setAsking(true)} data-testid="parts-ask">
      {t('ask')}
    </Button>
  );
  return (
    <Section title={t('parts')} extra={ask} testId="ticket-parts">
      {asking && <RequestForm ticketId={ticketId} storeId={data.storeId} onClose={() => setAsking(false)} />}
      <ul className={styles.cards}>
        {data.items.map((requisition) => (
          <li key={requisition.id}>
            <RequisitionCard requisition={requisition} />
          </li>
        ))}
      </ul>
      {data.items.length === 0 && !asking && <p className={styles.quiet}>{t('none')}</p>}
    </Section>
  );
}

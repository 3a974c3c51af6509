import type { Ticket } from '../../../../lib/api';
import { CopyButton } from '../../../../ui';
import { useReversal } from '../../api/get-reversal';
import { useTicketTexts } from '../../texts';
import styles from './reversal.module.css';

/** What the agent reads out where a reversal stands now. */
export function ReversalScript({ ticket }: { ticket: Pick<Ticket, 'id' | 'version'> }) {
  const t = useTicketTexts();
  const { data } = useReversal(ticket);
  if (!data) return null;
  return (
    <section className={styles.script} aria-label={t('script')} data-testid="reversal-script">
      <h3 className={styles.heading}>
        {t('script')} · {data.wayLabel}
        <CopyButton text={data.say} label={t('copyScript')} />
      </h3>
      <p aria-live="polite">{data.say}</p>
    </section>
  );
}

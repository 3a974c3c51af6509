import { ExclamationCircleFilled } from '@ant-design/icons';
import { Link } from 'react-router';
import type { TicketRow } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { needOf } from '../lib/progress';
import { usePortalTexts } from '../texts';
import styles from './home.module.css';
import { ProgressLine } from './progress-line';

/** A ticket in the list: what it was about, where it stands, and whether it waits for the reader. */
export function TicketCard({ ticket }: { ticket: TicketRow }) {
  const t = usePortalTexts();
  const labels = useLabels();
  const need = needOf(ticket.state);
  return (
    <li className={styles.card} data-need={need ?? undefined} data-testid={`portal-ticket-${ticket.number}`}>
      {need && (
        <p className={styles.need}>
          <ExclamationCircleFilled aria-hidden="true" /> {t(need === 'answer' ? 'askAgain' : 'askConfirm')}
        </p>
      )}
      <Link to={`/portal/tickets/${ticket.id}`} className={styles.cardLink}>
        {ticket.title}
      </Link>
      <p className={styles.facts}>
        <span>{labels.line(ticket.line)}</span>
        <span>{ticket.number}</span>
        <span>{t('updatedAt', { at: formatTime(ticket.updatedAt) })}</span>
      </p>
      <ProgressLine state={ticket.state} />
    </li>
  );
}

import { Link } from 'react-router';
import type { Incident, IncidentTicket } from '../../../lib/api';
import { useMe } from '../../../lib/session';
import { formatShort } from '../../../lib/time';
import { EmptyState, Loading, MoreButton, ProblemNotice, StateTag } from '../../../ui';
import { useIncidentTickets } from '../api/get-incident-tickets';
import { usePlaceName } from '../lib/use-place-name';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';

/** What hangs on the incident, or has gathered; those the reader may see. */
export function TicketsBox({ incident }: { incident: Incident }) {
  const t = useIncidentTexts();
  const tickets = useIncidentTickets(incident.id);
  const rows = tickets.data?.pages.flatMap(({ items }) => items);
  return (
    <section className={styles.box} data-testid="incident-tickets">
      <div className={styles.boxHead}>
        <h2>{t(incident.state === 'proposed' ? 'gathered' : 'hungTickets')}</h2>
        <span className={styles.quiet}>{t('tickets', { count: incident.tickets })}</span>
      </div>
      {tickets.error && <ProblemNotice error={tickets.error} onRetry={() => void tickets.refetch()} />}
      {!rows && !tickets.error && <Loading />}
      {rows?.length === 0 && <Nothing hasOthers={incident.tickets > 0} />}
      <ul className={styles.tickets}>
        {rows?.map((ticket) => (
          <TicketLine key={ticket.ticketId} ticket={ticket} />
        ))}
      </ul>
      <MoreButton pages={tickets} />
    </section>
  );
}

/** Nothing hangs on it yet, or nothing that the reader may see. */
function Nothing({ hasOthers }: { hasOthers: boolean }) {
  const t = useIncidentTexts();
  if (hasOthers) return <EmptyState title={t('ticketsNotYours')} hint={t('ticketsNotYoursHint')} />;
  return <EmptyState title={t('ticketsNone')} hint={t('ticketsNoneHint')} />;
}

function TicketLine({ ticket }: { ticket: IncidentTicket }) {
  const t = useIncidentTexts();
  const { rights } = useMe();
  const placeOf = usePlaceName();
  const { ticketId, number, title, line, state, countyId, outletName, openedAt, hanging } = ticket;
  const desk = rights.includes('call.register') ? '/console' : '/queue';
  const name = `${number} ${title}`;
  return (
    <li className={styles.ticket} data-testid="incident-ticket" data-hanging={hanging}>
      {rights.includes('queue.read') ? (
        <Link to={`${desk}?ticket=${ticketId}`} className={styles.ticketName}>
          {name}
        </Link>
      ) : (
        <span className={styles.ticketName}>{name}</span>
      )}
      <span className={styles.quiet}>{outletName ?? placeOf(countyId)}</span>
      <StateTag line={line} state={state} />
      <span className={styles.quiet}>{t(`hanging_${hanging}`)}</span>
      <span className={styles.quiet}>{formatShort(openedAt)}</span>
    </li>
  );
}

import { Alert } from 'antd';
import { useLocation, useParams } from 'react-router';
import type { Ticket } from '../../../lib/api';
import { useLive } from '../../../lib/live';
import { useLabels } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { Loading, ProblemNotice } from '../../../ui';
import { FaultPanel, ReversalPanel, useTicket } from '../../tickets';
import { useArrivalNews } from '../lib/use-arrival-news';
import { useDueWords } from '../lib/use-due-words';
import { usePortalTexts } from '../texts';
import { AnswerCard } from './answer-card';
import { BackLink } from './back-link';
import { Conversation } from './conversation';
import { LineDetails } from './line-details';
import { PageTitle } from './page-title';
import { ProgressLine } from './progress-line';
import { PromiseNote } from './promise-note';
import { Steps } from './steps';
import styles from './ticket.module.css';

const wasJustOpened = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'opened' in state && state.opened === true;

function PlanNote({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const words = useDueWords();
  const { plan } = ticket;
  if (!plan) return null;
  const until = plan.promisedAt && t('planUntil', { when: words(plan.promisedAt) });
  return <Alert type="info" showIcon title={t('plan')} description={[plan.text, until].filter(Boolean).join(' · ')} />;
}

function TicketBody({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const labels = useLabels();
  const location = useLocation();
  useArrivalNews(ticket);
  return (
    <article className={styles.ticket}>
      {wasJustOpened(location.state) && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t('opened', { number: ticket.number })}
          description={t('openedHint')}
          data-testid="portal-opened"
        />
      )}
      <header>
        <PageTitle focusKey={ticket.id}>{ticket.title}</PageTitle>
        <p className={styles.facts}>
          <span>{t('number', { number: ticket.number })}</span>
          <span>
            {labels.line(ticket.line)} · {labels.topic(ticket.line, ticket.topic)}
          </span>
          <span>{t('openedAt', { at: formatTime(ticket.openedAt) })}</span>
        </p>
        {ticket.line === 'reversal' ? (
          <ReversalPanel ticket={ticket} forPartner />
        ) : (
          <ProgressLine state={ticket.state} />
        )}
      </header>
      {ticket.line === 'fault' && <FaultPanel ticket={ticket} forPartner />}
      {ticket.line !== 'reversal' && <PromiseNote ticket={ticket} />}
      <PlanNote ticket={ticket} />
      <AnswerCard ticket={ticket} />
      {ticket.rating !== null && <p className={styles.rated}>{t('rated', { count: ticket.rating })}</p>}
      <Steps ticket={ticket} />
      <Conversation ticket={ticket} />
      {ticket.line !== 'fault' && <LineDetails ticket={ticket} />}
    </article>
  );
}

/** One ticket: where it stands, what waits for the reader, and all that was said. The reply comes by itself. */
export function TicketPage() {
  const { id = '' } = useParams();
  const t = usePortalTexts();
  const { data, error, refetch } = useTicket(id);
  useLive([`ticket:${id}`]);
  return (
    <>
      <BackLink>{t('backToMine')}</BackLink>
      {error && !data && <PageTitle focusKey="error">{t('notFound')}</PageTitle>}
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && <TicketBody key={id} ticket={data} />}
    </>
  );
}

import type { Ticket, TimelineEntry } from '../../../lib/api';
import { formatTime } from '../../../lib/time';
import { stepOf } from '../lib/progress';
import { usePortalTexts } from '../texts';
import { FileList } from './file-list';
import styles from './ticket.module.css';

const newestOf = (ticket: Ticket, kind: string): TimelineEntry | undefined =>
  ticket.timeline.findLast((entry) => entry.kind === kind && entry.public);

/** What the partner has come to read: the question that waits for them, or the reply. */
export function AnswerCard({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const isAsked = ticket.state === 'waiting';
  const hasReply = stepOf(ticket.state) === 'replied' || stepOf(ticket.state) === 'closed';
  const kind = isAsked ? 'ask' : hasReply ? 'reply' : null;
  const entry = kind && newestOf(ticket, kind);
  if (!entry) return null;
  return (
    <section className={styles.answer} data-kind={entry.kind} aria-label={t(isAsked ? 'question' : 'reply')}>
      <h2 className={styles.answerHead}>
        {t(isAsked ? 'question' : 'reply')} <time dateTime={entry.at}>{formatTime(entry.at)}</time>
      </h2>
      <div className={styles.answerText} data-testid={isAsked ? 'portal-question' : 'portal-reply'}>
        {entry.text}
      </div>
      <FileList files={ticket.files.filter(({ entryId }) => entryId === entry.id)} />
      {ticket.state === 'replied' && <p className={styles.solved}>{t('solved')}</p>}
    </section>
  );
}

import type { Ticket, TimelineEntry } from '../../../lib/api';
import { useMe } from '../../../lib/session';
import { formatExact, formatTime } from '../../../lib/time';
import { usePortalTexts } from '../texts';
import { FileList } from './file-list';
import styles from './ticket.module.css';

interface Props {
  entry: TimelineEntry;
  ticket: Ticket;
}

/** Kinds whose own name speaks of the partner instead of to them. */
const ownWords = ['ask', 'reply', 'remind', 'reopen'] as const;

/** One entry as a message: ours on the right, the hotline's on the left, what has no words as a line between. */
export function Message({ entry, ticket }: Props) {
  const t = usePortalTexts();
  const me = useMe();
  const { actor, at, kind, label, text } = entry;
  const files = ticket.files.filter(({ entryId }) => entryId === entry.id);
  const isOurs = actor?.id === me.id;
  const who = isOurs ? t('you') : (actor?.name ?? t('system'));
  const spoken = ownWords.find((known) => known === kind);
  const what = spoken ? t(`said_${spoken}`) : label;
  const time = (
    <time dateTime={at} title={formatExact(at)}>
      {formatTime(at)}
    </time>
  );
  if (!text && files.length === 0) {
    return (
      <li className={styles.event}>
        {who} · {what} · {time}
      </li>
    );
  }
  return (
    <li className={styles.message} data-side={isOurs ? 'ours' : 'theirs'} data-kind={kind}>
      <div className={styles.messageHead}>
        <span>{who}</span>
        <span>{what}</span>
        {time}
      </div>
      <div className={styles.bubble}>
        {text}
        <FileList files={files} />
      </div>
    </li>
  );
}

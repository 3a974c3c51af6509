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

/** One entry as a message: ours on the right, the hotline's on the left, what has no words as a line between. */
export function Message({ entry, ticket }: Props) {
  const t = usePortalTexts();
  const me = useMe();
  const { actor, at, kind, label, text } = entry;
  const files = ticket.files.filter(({ entryId }) => entryId === entry.id);
  const isOurs = actor?.id === me.id;
  const who = isOurs ? t('you') : (actor?.name ?? t('system'));
  const time = (
    <time dateTime={at} title={formatExact(at)}>
      {formatTime(at)}
    </time>
  );
  if (!text && files.length === 0) {
    return (
      <li className={styles.event}>
        {who} · {label} · {time}
      </li>
    );
  }
  return (
    <li className={styles.message} data-side={isOurs ? 'ours' : 'theirs'} data-kind={kind}>
      <div className={styles.messageHead}>
        <span>{who}</span>
        <span>{label}</span>
        {time}
      </div>
      <div className={styles.bubble}>
        {text}
        <FileList files={files} />
      </div>
    </li>
  );
}

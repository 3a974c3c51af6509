import { Button } from 'antd';
import { useState } from 'react';
import type { Ticket, TimelineEntry } from '../../../lib/api';
import { formatTime } from '../../../lib/time';
import { ProblemNotice } from '../../../ui';
import { useEarlierEntries } from '../api/get-older-entries';
import { usePortalTexts } from '../texts';
import { FileList } from './file-list';
import { Message } from './message';
import styles from './ticket.module.css';

/** The opening is shown as the question itself, not as an entry. */
const opening = 'open';

/** Pages come newest first, each oldest first in itself. */
const inOrder = (pages: readonly { items: TimelineEntry[] }[]): TimelineEntry[] =>
  [...pages].reverse().flatMap(({ items }) => items);

/** What was asked, and all that was said since, oldest first. */
export function Conversation({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  // The place to go on from is the one that stood there when earlier entries were first asked for.
  const [cursor, setCursor] = useState<string | null>(null);
  const earlier = useEarlierEntries(ticket.id, cursor);
  const shown = new Set(ticket.timeline.map(({ id }) => id));
  const older = inOrder(earlier.data?.pages ?? []).filter(({ id }) => !shown.has(id));
  const all = [...older, ...ticket.timeline];
  const openingEntry = all.find(({ kind }) => kind === opening);
  const entries = all.filter((entry) => entry !== openingEntry && entry.public);
  const hasMore = cursor === null ? ticket.timelineCursor !== null : earlier.hasNextPage;
  const loadOlder = (): void => {
    if (cursor === null) setCursor(ticket.timelineCursor);
    else void earlier.fetchNextPage();
  };
  return (
    <section aria-labelledby="portal-conversation">
      <h2 id="portal-conversation" className={styles.heading}>
        {t('conversation')}
      </h2>
      <ol className={styles.messages} data-testid="portal-conversation">
        <li className={styles.message} data-side="ours" data-kind={opening}>
          <div className={styles.messageHead}>
            <span>{t('asked')}</span>
            <time dateTime={ticket.openedAt}>{formatTime(ticket.openedAt)}</time>
          </div>
          <div className={styles.bubble}>
            {ticket.description}
            <FileList files={ticket.files.filter(({ entryId }) => entryId === openingEntry?.id)} />
          </div>
        </li>
        {hasMore && (
          <li className={styles.event}>
            <Button loading={earlier.isFetching} onClick={loadOlder}>
              {t('older')}
            </Button>
          </li>
        )}
        {entries.map((entry) => (
          <Message key={entry.id} entry={entry} ticket={ticket} />
        ))}
      </ol>
      {earlier.error && <ProblemNotice error={earlier.error} onRetry={() => void earlier.refetch()} />}
    </section>
  );
}

import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Ticket, TimelineEntry as Entry } from '../../../lib/api';
import { ProblemNotice } from '../../../ui';
import { useOlderEntries } from '../api/get-older-entries';
import { useTicketTexts } from '../texts';
import { Section } from './section';
import { TimelineEntry } from './timeline-entry';
import styles from './timeline.module.css';

type Filter = 'all' | 'public' | 'internal';

const fits: Record<Filter, (entry: Entry) => boolean> = {
  all: () => true,
  public: (entry) => entry.public,
  internal: (entry) => !entry.public,
};

interface Props {
  ticket: Ticket;
  /** Partners see public entries only: there is nothing to filter. */
  filterable?: boolean;
}

/** Everything that happened, the newest on top; older entries are fetched when asked for. */
export function Timeline({ ticket, filterable = true }: Props) {
  const t = useTicketTexts();
  const [filter, setFilter] = useState<Filter>('all');
  const [older, setOlder] = useState<string | null>(null);
  // The place to go on from is the one that stood there when older entries were first asked for.
  const more = useOlderEntries(ticket.id, older, older !== null);
  const newest = [...ticket.timeline].reverse();
  const known = new Set(newest.map(({ id }) => id));
  const earlier = (more.data?.pages ?? []).flatMap(({ items }) => [...items]).filter(({ id }) => !known.has(id));
  const entries = [...newest, ...newestFirst(earlier)].filter(fits[filter]);
  const hasMore = older === null ? ticket.timelineCursor !== null : more.hasNextPage;
  const loadOlder = (): void => {
    if (older === null) setOlder(ticket.timelineCursor);
    else void more.fetchNextPage();
  };
  const options = [
    { value: 'all' as const, label: t('filterAll') },
    { value: 'public' as const, label: t('filterPublic') },
    { value: 'internal' as const, label: t('filterInternal') },
  ];
  const choice = filterable && (
    <Segmented size="small" aria-label={t('timeline')} options={options} value={filter} onChange={setFilter} />
  );
  return (
    <Section title={t('timeline')} extra={choice} testId="timeline">
      {entries.length === 0 && <p className={styles.none}>{t('noEntries')}</p>}
      <ol className={styles.entries}>
        {entries.map((entry) => (
          <TimelineEntry key={entry.id} entry={entry} ticket={ticket} />
        ))}
      </ol>
      {more.error && <ProblemNotice error={more.error} onRetry={() => void more.refetch()} />}
      {hasMore && (
        <Button size="small" loading={more.isFetching} onClick={loadOlder}>
          {t('older')}
        </Button>
      )}
    </Section>
  );
}

const newestFirst = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || (other.id < one.id ? -1 : 1));

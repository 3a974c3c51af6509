import type { Queue, TicketRow } from '../../../lib/api';
import { useLive } from '../../../lib/live';
import { ProblemNotice } from '../../../ui';
import { useQueueTickets } from '../api/get-queue-tickets';
import { useQueues } from '../api/get-queues';
import { useSearchBox } from '../lib/use-search-box';
import { useTicketTexts } from '../texts';
import styles from './queue-board.module.css';
import { QueueTabs } from './queue-tabs';
import { SearchBox } from './search-box';
import { SearchResults } from './search-results';
import { TicketList } from './ticket-list';

interface Props {
  /** The queue that is shown; the first one while none is named. */
  queueId: string | null;
  onQueue: (queueId: string) => void;
  openId: string | null;
  onOpen: (row: TicketRow) => void;
  /** Whether j, k and Enter move in the list. */
  keys?: boolean;
}

/** Everything moves through it: told of each change, it would only ever be fetched. Heard while it is on screen. */
const busiest = 'open';

const topicsOf = (queues: readonly Queue[], shown: string | undefined): string[] =>
  queues.filter(({ id }) => id !== busiest || id === shown).map(({ id }) => `queue:${id}`);

/** The reader's queues with counters, the search, and the list of the queue that is chosen; all of it live. */
export function QueueBoard({ queueId, onQueue, openId, onOpen, keys = true }: Props) {
  const t = useTicketTexts();
  const queues = useQueues();
  const items = queues.data?.items ?? [];
  const shown = items.find(({ id }) => id === queueId) ?? items[0];
  const list = useQueueTickets(shown?.id);
  const search = useSearchBox();
  useLive(topicsOf(items, shown?.id));
  const choose = (id: string): void => {
    search.clear();
    onQueue(id);
  };
  return (
    <section className={styles.board} aria-label={t('list')}>
      {queues.error && <ProblemNotice error={queues.error} onRetry={() => void queues.refetch()} />}
      <QueueTabs queues={items} shownId={search.q ? undefined : shown?.id} onChoose={choose} />
      <SearchBox search={search} />
      {search.q ? (
        <SearchResults q={search.q} openId={openId} onOpen={onOpen} keys={keys} />
      ) : (
        shown && (
          <TicketList
            key={shown.id}
            listKey={shown.id}
            label={shown.name}
            source={list}
            openId={openId}
            onOpen={onOpen}
            keys={keys}
          />
        )
      )}
    </section>
  );
}

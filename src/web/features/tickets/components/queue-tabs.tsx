import type { Queue } from '../../../lib/api';
import { useTicketTexts } from '../texts';
import styles from './queue-board.module.css';

interface Props {
  queues: readonly Queue[];
  shownId: string | undefined;
  onChoose: (queueId: string) => void;
}

const countOf = ({ count, more }: Queue): string => (more ? `${count}+` : String(count));

/** The queues one below the other, each with how many wait in it and how many of them are overdue. */
export function QueueTabs({ queues, shownId, onChoose }: Props) {
  const t = useTicketTexts();
  return (
    <nav aria-label={t('queues')} className={styles.queues}>
      {queues.map((queue) => (
        <button
          key={queue.id}
          type="button"
          className={styles.queue}
          aria-current={queue.id === shownId ? 'true' : undefined}
          data-testid={`queue-${queue.id}`}
          onClick={() => onChoose(queue.id)}
        >
          <span className={styles.name}>{queue.name}</span>
          {queue.overdue > 0 && <span className={styles.overdue}>{t('overdueCount', { count: queue.overdue })}</span>}
          <span className={styles.count} title={t('inQueue', { count: countOf(queue) })}>
            {countOf(queue)}
          </span>
        </button>
      ))}
    </nav>
  );
}

import { Button } from 'antd';
import type { TicketRow } from '../../../lib/api';
import { useCommonTexts } from '../../../lib/i18n';
import { EmptyState, Loading, ProblemNotice } from '../../../ui';
import { useQueueTickets } from '../../tickets';
import { isFinished, needOf } from '../lib/progress';
import { usePortalTexts } from '../texts';
import styles from './home.module.css';
import { TicketCard } from './ticket-card';

const queue = 'outlet';

const groups = ['needsYou', 'underWay', 'finished'] as const;

const groupOf = ({ state }: TicketRow): (typeof groups)[number] => {
  if (needOf(state)) return 'needsYou';
  return isFinished(state) ? 'finished' : 'underWay';
};

/** The outlet's tickets: what waits for the reader on top, then what is under way, then what is over. */
export function OwnTickets() {
  const t = usePortalTexts();
  const common = useCommonTexts();
  const found = useQueueTickets(queue);
  const tickets = found.data?.pages.flatMap(({ items }) => items);
  return (
    <section aria-labelledby="portal-mine">
      <h2 id="portal-mine" className={styles.heading}>
        {t('mine')}
      </h2>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {!tickets && !found.error && <Loading />}
      {tickets?.length === 0 && <EmptyState title={t('empty')} hint={t('emptyHint')} />}
      {groups.map((group) => {
        const rows = tickets?.filter((ticket) => groupOf(ticket) === group) ?? [];
        if (rows.length === 0) return null;
        return (
          <section key={group} aria-label={t(group)}>
            <h3 className={styles.group}>
              {t(group)} <span>{rows.length}</span>
            </h3>
            <ul className={styles.cards}>
              {rows.map((ticket) => (
                <TicketCard key={ticket.id} ticket={ticket} />
              ))}
            </ul>
          </section>
        );
      })}
      {found.hasNextPage && (
        <Button block loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </section>
  );
}

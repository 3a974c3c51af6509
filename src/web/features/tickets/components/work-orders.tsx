import { Tag } from 'antd';
import type { Clock, Ticket, WorkOrder } from '../../../lib/api';
import { formatTime } from '../../../lib/time';
import { ClockChip } from '../../../ui';
import { useTicketTexts } from '../texts';
import { Section } from './section';
import styles from './work-orders.module.css';

const stateTexts = {
  open: 'orderOpen',
  claimed: 'orderClaimed',
  answered: 'orderAnswered',
  returned: 'orderReturned',
  transferred: 'orderTransferred',
  withdrawn: 'orderWithdrawn',
} as const satisfies Record<WorkOrder['state'], string>;

/** The departments' parts of the work, each with its own clock. */
export function WorkOrders({ ticket }: { ticket: Ticket }) {
  const t = useTicketTexts();
  if (ticket.orders.length === 0) return null;
  return (
    <Section title={t('orders')} testId="orders">
      <ul className={styles.orders}>
        {ticket.orders.map((order) => (
          <Order key={order.id} order={order} clock={ticket.clocks.find(({ orderId }) => orderId === order.id)} />
        ))}
      </ul>
    </Section>
  );
}

function Order({ order, clock }: { order: WorkOrder; clock: Clock | undefined }) {
  const t = useTicketTexts();
  const isLive = order.state === 'open' || order.state === 'claimed';
  const due = { dueAt: order.dueAt, level: clock?.level ?? 'calm', warnAt: clock?.warnAt ?? null };
  return (
    <li className={styles.order} data-own={order.own} data-live={isLive}>
      <div className={styles.head}>
        <strong>{order.department.name}</strong>
        <span>{t(stateTexts[order.state], { name: order.claimedBy?.name ?? '' })}</span>
        {order.binding && <Tag>{t('orderBinding')}</Tag>}
        {isLive && <ClockChip clock={due} />}
        <span className={styles.when}>{formatTime(order.doneAt ?? order.claimedAt ?? order.dispatchedAt)}</span>
      </div>
      {order.note && (
        <p className={styles.text}>
          <span className={styles.what}>{t('orderNote')}</span> {order.note}
        </p>
      )}
      {order.answer && (
        <p className={styles.text}>
          <span className={styles.what}>{t('orderAnswer')}</span> {order.answer}
        </p>
      )}
    </li>
  );
}

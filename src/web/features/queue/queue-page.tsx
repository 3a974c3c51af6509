import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useIsNarrow } from '../../lib/hooks';
import { EmptyState } from '../../ui';
import { QueueBoard, TicketDetail, useTicketPlace } from '../tickets';
import styles from './queue-page.module.css';
import { useQueueTexts } from './texts';

/** The departments' desk: what to do next is on top of the list, the ticket beside it; on a phone one after the other. */
export function QueuePage() {
  const t = useQueueTexts();
  const isNarrow = useIsNarrow();
  const place = useTicketPlace();
  const { ticketId, queueId } = place;
  const board = (
    <QueueBoard
      queueId={queueId}
      onQueue={place.openQueue}
      openId={ticketId}
      onOpen={({ id }) => place.openTicket(id)}
      keys={!isNarrow || ticketId === null}
    />
  );
  const detail = ticketId && (
    <TicketDetail ticketId={ticketId} onClose={place.closeTicket} onOpenTicket={place.openTicket} />
  );
  const heading = <h1 className="visually-hidden">{t('title')}</h1>;
  if (isNarrow) {
    return (
      <div className={styles.single}>
        {heading}
        {detail ? (
          <>
            <Button type="text" icon={<ArrowLeftOutlined />} className={styles.back} onClick={place.closeTicket}>
              {t('back')}
            </Button>
            {detail}
          </>
        ) : (
          board
        )}
      </div>
    );
  }
  return (
    <div className={styles.split}>
      {heading}
      {board}
      <div className={styles.detail}>{detail || <EmptyState title={t('pick')} hint={t('pickHint')} />}</div>
    </div>
  );
}

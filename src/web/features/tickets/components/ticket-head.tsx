import { CloseOutlined, EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import type { Ticket } from '../../../lib/api';
import type { Person } from '../../../lib/live';
import { useMay } from '../../../lib/session';
import { CopyButton, PriorityMark, StateTag } from '../../../ui';
import { useWatch } from '../api/watch-ticket';
import { useTicketTexts } from '../texts';
import { ClockStrip } from './clock-strip';
import { useKeeping } from './keep-case';
import { Presence } from './presence';
import styles from './ticket-detail.module.css';

interface Props {
  ticket: Ticket;
  people: readonly Person[];
  onClose?: (() => void) | undefined;
}

export function TicketHead({ ticket, people, onClose }: Props) {
  const t = useTicketTexts();
  const mayWatch = useMay('ticket.watch');
  const watch = useWatch(ticket.id);
  const keeping = useKeeping(ticket);
  const watchText = t(ticket.watching ? 'unwatch' : 'watch');
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <span className={styles.number}>
          {ticket.number}
          <CopyButton text={ticket.number} label={t('copyNumber')} />
        </span>
        <StateTag line={ticket.line} state={ticket.state} testId="ticket-state" />
        <PriorityMark priority={ticket.priority} />
        {ticket.returnCount > 0 && <span className={styles.count}>{t('returned', { count: ticket.returnCount })}</span>}
        {ticket.reopenCount > 0 && <span className={styles.count}>{t('reopened', { count: ticket.reopenCount })}</span>}
        {ticket.mergedInto && <span className={styles.count}>{t('mergedInto')}</span>}
        <span className={styles.tools}>
          {mayWatch && (
            <Tooltip title={t('watchHint')}>
              <Button
                type="text"
                size="small"
                icon={ticket.watching ? <EyeInvisibleOutlined /> : <EyeOutlined />}
                aria-pressed={ticket.watching}
                onClick={() => watch.mutate(!ticket.watching)}
              >
                {watchText}
              </Button>
            </Tooltip>
          )}
          {keeping.button}
          {onClose && (
            <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('close')} onClick={onClose} />
          )}
        </span>
      </div>
      <h2 className={styles.title}>{ticket.title}</h2>
      <ClockStrip clocks={ticket.clocks} />
      {keeping.note}
      <Presence people={people} />
    </header>
  );
}

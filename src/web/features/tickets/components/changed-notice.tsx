import { Alert, Button } from 'antd';
import type { Action, Ticket } from '../../../lib/api';
import { useLabels } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { useTicketTexts } from '../texts';
import styles from './changed-notice.module.css';

interface Props {
  ticket: Ticket;
  /** The newest entry that the person had seen. */
  seenEntryId: string | null;
  action: Action;
  /** The step as it stands now. */
  now: Action | undefined;
  /** Whether it was just sent and refused. */
  wasSent: boolean;
  onGoOn: () => void;
}

const shownChanges = 5;

/** Somebody was quicker: what they did, how it stands now, and the way on. Nothing typed is lost. */
export function ChangedNotice({ ticket, seenEntryId, action, now, wasSent, onGoOn }: Props) {
  const t = useTicketTexts();
  const labels = useLabels();
  const seenAt = ticket.timeline.findIndex(({ id }) => id === seenEntryId);
  const news = ticket.timeline.slice(seenAt + 1).slice(-shownChanges);
  const isOpen = now?.allowed ?? false;
  const description = (
    <div className={styles.notice}>
      <ul>
        {news.map(({ id, actor, label, at }) => (
          <li key={id}>{t('changedBy', { name: actor?.name ?? '', label, at: formatTime(at) })}</li>
        ))}
      </ul>
      <p>{t('changedNow', { state: labels.state(ticket.line, ticket.state) })}</p>
      {!isOpen && <p>{t('noLonger', { action: action.label, reason: now?.reason ?? '' })}</p>}
    </div>
  );
  const goOn = isOpen && (
    <Button size="small" data-testid="action-go-on" onClick={onGoOn}>
      {wasSent ? t('sendAgain') : t('seen')}
    </Button>
  );
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('changed')}
      description={description}
      action={goOn}
      data-testid="changed"
    />
  );
}

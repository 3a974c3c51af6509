import { ClockCircleOutlined } from '@ant-design/icons';
import type { Ticket } from '../../../lib/api';
import { useNow } from '../../../lib/time';
import { promiseOf } from '../lib/promise';
import { useDueWords } from '../lib/use-due-words';
import { usePortalTexts } from '../texts';
import styles from './ticket.module.css';

/** When the partner hears from us, in words; outside service days it says that those do not count. */
export function PromiseNote({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const words = useDueWords();
  const promise = promiseOf(ticket.clocks, useNow());
  if (!promise) return null;
  const by = promise.kind === 'by' ? t('promise', { when: words(promise.dueAt) }) : '';
  const daysOff = promise.kind === 'by' && promise.skipsDays ? t('promiseDaysOff') : '';
  const other = promise.kind === 'paused' ? t('promisePaused') : t('promiseLate');
  return (
    <p className={styles.promise} data-testid="portal-promise">
      <ClockCircleOutlined aria-hidden="true" /> {by ? `${by} ${daysOff}`.trim() : other}
    </p>
  );
}

import { formatTime } from '../../../../lib/time';
import type { Difference } from '../../api/types';
import styles from './reconciliation.module.css';
import { useReconciliationTexts } from './texts';

/** By whom a difference was settled, when, and what was found out. */
export function Settlement({ of: { settledAt, settledBy, note } }: { of: Difference }) {
  const t = useReconciliationTexts();
  return (
    <div className={styles.settlement}>
      <span>
        {settledBy?.name ?? t('bySystem')}
        {settledAt && ` · ${formatTime(settledAt)}`}
      </span>
      <span className={styles.note}>{note}</span>
    </div>
  );
}

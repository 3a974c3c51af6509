import { CheckCircleOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import type { Reconciliation } from '../../api/types';
import styles from './reconciliation.module.css';
import { useReconciliationTexts } from './texts';

/** What came of a run, and what of it still waits: by shape, colour and words. */
export function RunOutcome({ run: { differences, openDifferences } }: { run: Reconciliation }) {
  const t = useReconciliationTexts();
  const isOpen = openDifferences > 0;
  const found = differences === 0 ? t('even') : t('found', { count: differences });
  return (
    <span className={styles.outcome} data-open={isOpen}>
      {isOpen ? <ExclamationCircleFilled aria-hidden /> : <CheckCircleOutlined aria-hidden />}
      <span>
        {found}
        {differences > 0 && !isOpen && ` · ${t('allSettled')}`}
        {isOpen && <strong> · {t('stillOpen', { count: openDifferences })}</strong>}
      </span>
    </span>
  );
}

import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Problem } from '../../../../lib/api';
import { announce, useRequestKey } from '../../../../lib/hooks';
import { dayAt, serverNow } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useRunReconciliation } from '../../api/run-reconciliation';
import type { Reconciliation } from '../../api/types';
import { dayBefore } from '../../lib/days';
import { formatYuan } from '../../lib/money';
import { DayInput } from '../shared/day-input';
import styles from './reconciliation.module.css';
import { useReconciliationTexts } from './texts';

/** Reconciles a day at once; every morning it happens by itself. */
export function RunBar() {
  const t = useReconciliationTexts();
  const key = useRequestKey();
  const run = useRunReconciliation();
  const today = dayAt(serverNow());
  const [day, setDay] = useState(dayBefore(today));
  const resultOf = ({ day: ran, ours, theirs, differences, openDifferences }: Reconciliation): string => {
    const sides = { ours: ours.count, oursSum: formatYuan(ours.sum), theirs: theirs.count };
    const params = { ...sides, theirsSum: formatYuan(theirs.sum), day: ran, differences, open: openDifferences };
    return t(differences === 0 ? 'ranEven' : 'ranUneven', params);
  };
  const start = (): void =>
    run.mutate(
      { day, key: key.current() },
      {
        onSuccess: (result) => {
          key.renew();
          announce(resultOf(result));
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  const choose = (next: string): void => {
    key.renew();
    setDay(next);
  };
  return (
    <section className={styles.run} aria-label={t('run')} aria-busy={run.isPending}>
      <div className={styles.runForm}>
        <DayInput
          label={t('day')}
          value={day}
          max={today}
          disabled={run.isPending}
          onChange={choose}
          testId="books-run-day"
        />
        <Button type="primary" loading={run.isPending} onClick={start} data-testid="books-run">
          {t('run')}
        </Button>
        <span className={styles.quiet} role="status">
          {run.isPending ? t('running', { day }) : ''}
        </span>
      </div>
      {run.error && <ProblemNotice error={run.error} onRetry={start} />}
      {run.data && (
        <Alert
          type={run.data.openDifferences > 0 ? 'warning' : 'success'}
          showIcon
          closable={{ onClose: run.reset, 'aria-label': t('closeResult') }}
          title={resultOf(run.data)}
          data-testid="books-run-result"
        />
      )}
    </section>
  );
}

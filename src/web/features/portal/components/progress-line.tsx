import { CheckOutlined } from '@ant-design/icons';
import { cancelledState, stepOf, steps } from '../lib/progress';
import { usePortalTexts } from '../texts';
import styles from './progress-line.module.css';

/** Where a ticket stands, as a short line of steps; by shape and word, not by colour alone. */
export function ProgressLine({ state }: { state: string }) {
  const t = usePortalTexts();
  if (state === cancelledState) {
    return (
      <p className={styles.cancelled} data-testid="portal-state" data-state={state}>
        {t('cancelled')}
      </p>
    );
  }
  const at = steps.indexOf(stepOf(state));
  return (
    <ol className={styles.line} aria-label={t('progress')} data-testid="portal-state" data-state={state}>
      {steps.map((step, place) => {
        const isDone = place < at || (place === at && step === 'closed');
        return (
          <li
            key={step}
            className={styles.step}
            data-done={isDone || undefined}
            aria-current={place === at ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden="true">
              {isDone && <CheckOutlined />}
            </span>
            <span>{t(`step_${step}`)}</span>
            {place < at && <span className="visually-hidden">{t('stepsDone')}</span>}
          </li>
        );
      })}
    </ol>
  );
}

import type { Report } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

/** What the desk did with it, by day. */
export function ReportSteps({ report: { steps } }: { report: Report }) {
  const t = useDeskTexts();
  if (steps.length === 0) return null;
  return (
    <section className={styles.box}>
      <h3>{t('steps')}</h3>
      <ol className={styles.steps}>
        {steps.map(({ actionLabel, on, note }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- steps are only ever added at the end
          <li key={place}>
            <span className={styles.quiet}>{on}</span> {actionLabel}
            {note && <p className={styles.written}>{note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

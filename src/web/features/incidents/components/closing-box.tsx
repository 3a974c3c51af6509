import { Progress } from 'antd';
import type { Incident } from '../../../lib/api';
import { formatTime } from '../../../lib/time';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';

/** How far the closing is, and what every partner was told at the end. */
export function ClosingBox({ incident }: { incident: Incident }) {
  const t = useIncidentTexts();
  const { state, figures, closingText, closedAt } = incident;
  if (state !== 'closing' && state !== 'closed') return null;
  const left = figures.hung + figures.gathered;
  const done = figures.settled;
  const all = done + left;
  return (
    <section className={styles.box} data-testid="incident-closing">
      <div className={styles.boxHead}>
        <h2>{state === 'closing' ? t('closing') : t('finalText')}</h2>
        <span className={styles.quiet} role="status">
          {t('progress', { done, all })}
          {figures.excepted > 0 && ` · ${t('excepted', { count: figures.excepted })}`}
          {closedAt && ` · ${t('closedAt', { at: formatTime(closedAt) })}`}
        </span>
      </div>
      {state === 'closing' && (
        <Progress percent={all === 0 ? 100 : Math.round((done / all) * 100)} aria-label={t('closing')} />
      )}
      <p className={styles.statement}>{closingText}</p>
    </section>
  );
}

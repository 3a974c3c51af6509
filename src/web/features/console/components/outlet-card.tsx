import { useLabels } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { Loading, ProblemNotice } from '../../../ui';
import { useOutlet } from '../api/outlets';
import { useConsoleTexts } from '../texts';
import styles from './desk.module.css';

/** Who they are, what is open, when they last called. */
export function OutletCard({ outletId }: { outletId: string }) {
  const t = useConsoleTexts();
  const labels = useLabels();
  const { data: outlet, error, refetch } = useOutlet(outletId);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!outlet) return <Loading />;
  const facts = [
    outlet.lastCallAt ? t('lastCall', { at: formatTime(outlet.lastCallAt) }) : t('firstCall'),
    outlet.designatedNumbers.length > 0 && `${t('numbers')} ${outlet.designatedNumbers.join(' / ')}`,
    outlet.channelManagerName && `${t('manager')} ${outlet.channelManagerName}`,
    outlet.address,
  ].filter(Boolean);
  return (
    <section className={styles.card} aria-label={t('outletCard')} data-testid="outlet-card">
      <strong>
        {outlet.code} {outlet.name}
      </strong>
      <span>
        {labels.tier(outlet.tier)} · {outlet.countyName}
      </span>
      <strong>{t('openCount', { count: outlet.openTickets })}</strong>
      {facts.map((fact) => (
        <span key={String(fact)} className={styles.hint}>
          {fact}
        </span>
      ))}
    </section>
  );
}

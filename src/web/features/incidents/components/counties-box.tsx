import type { Incident } from '../../../lib/api';
import { usePlaceName } from '../lib/use-place-name';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';

/** How many tickets each county has of it. */
export function CountiesBox({ figures: { counties } }: Pick<Incident, 'figures'>) {
  const t = useIncidentTexts();
  const placeOf = usePlaceName();
  const most = Math.max(1, ...counties.map(({ tickets }) => tickets));
  if (counties.length === 0) return null;
  return (
    <section className={styles.box}>
      <h2>{t('counties')}</h2>
      <dl className={styles.counties}>
        {counties.map(({ countyId, tickets }) => (
          <CountyRow key={countyId} name={placeOf(countyId)} tickets={tickets} share={tickets / most} />
        ))}
      </dl>
    </section>
  );
}

function CountyRow({ name, tickets, share }: { name: string; tickets: number; share: number }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.bar} aria-hidden>
        <span className={styles.fill} style={{ inlineSize: `${share * 100}%` }} />
      </dd>
      <dd>{tickets}</dd>
    </>
  );
}

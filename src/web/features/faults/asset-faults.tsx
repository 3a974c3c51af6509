import { Link } from 'react-router';
import { useMe } from '../../lib/session';
import { formatTime } from '../../lib/time';
import { Loading, MoreButton, ProblemNotice } from '../../ui';
import { useFaultsOf } from './api/faults';
import styles from './components/faults.module.css';
import { useFaultsTexts } from './texts';

/** The faults of an asset, newest first: on its page in the register. */
export function AssetFaults({ assetId }: { assetId: string }) {
  const t = useFaultsTexts();
  const placeOf = usePlaceOf();
  const pages = useFaultsOf(assetId);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <section aria-label={t('ofAsset')} data-testid="asset-faults">
      <h2 className={styles.heading}>{t('ofAsset')}</h2>
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {!rows && !pages.error && <Loading />}
      {rows?.length === 0 && <p className={styles.none}>{t('noneOfAsset')}</p>}
      <ul className={styles.cards}>
        {rows?.map(({ ticketId, number, symptom, statusName, reportedAt }) => (
          <li key={ticketId} className={styles.card}>
            <Link to={placeOf(ticketId)}>{number}</Link> {symptom} · {statusName} · {formatTime(reportedAt)}
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} />
    </section>
  );
}

/** Where the reader opens tickets. */
function usePlaceOf(): (ticketId: string) => string {
  const { rights, roles } = useMe();
  if (roles.includes('partner')) return (id) => `/portal/tickets/${id}`;
  const door = rights.includes('call.register') ? '/console' : '/queue';
  return (id) => `${door}?ticket=${id}`;
}

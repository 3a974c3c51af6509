import type { AssetEntry } from '../../../lib/api';
import { formatTime } from '../../../lib/time';
import { Loading, MoreButton, ProblemNotice } from '../../../ui';
import { useAssetHistory } from '../api/get-assets';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';

/** What became of an asset, newest first. */
export function AssetHistory({ id }: { id: string }) {
  const t = useAssetTexts();
  const history = useAssetHistory(id);
  const entries = history.data?.pages.flatMap(({ items }) => items);
  return (
    <section className={styles.box}>
      <h2>{t('history')}</h2>
      {history.error && <ProblemNotice error={history.error} onRetry={() => void history.refetch()} />}
      {!entries && !history.error && <Loading />}
      {entries?.length === 0 && <p className={styles.quiet}>{t('historyNone')}</p>}
      <ol className={styles.entries} data-testid="asset-history">
        {entries?.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <MoreButton pages={history} />
    </section>
  );
}

function Entry({ entry: { kindName, at, actorName, note, ticketNumber, changes } }: { entry: AssetEntry }) {
  const t = useAssetTexts();
  return (
    <li>
      <div className={styles.line}>
        <strong>{kindName}</strong>
        <span className={styles.quiet}>
          {formatTime(at)} {actorName ?? t('bySystem')}
        </span>
        {ticketNumber && <span className={styles.number}>{t('ticket', { number: ticketNumber })}</span>}
      </div>
      {note && <p>{note}</p>}
      {changes.map(({ field, name, before, after }) => (
        <p key={field} className={styles.quiet}>
          {t('change', { name, before: before ?? t('nothing'), after: after ?? t('nothing') })}
        </p>
      ))}
    </li>
  );
}

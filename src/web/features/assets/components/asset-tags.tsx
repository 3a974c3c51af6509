import type { AssetRow } from '../../../lib/api';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';

/** The state of an asset in words, with a dot whose colour and shape go with it. */
export function AssetStateTag({ asset: { state, stateName } }: { asset: AssetRow }) {
  return (
    <span className={styles.tag} data-state={state} data-testid="asset-state">
      <span className={styles.dot} aria-hidden="true" />
      {stateName}
    </span>
  );
}

/** Whether it is under warranty, and until when. */
export function WarrantyTag({ asset: { warrantyUntil, underWarranty } }: { asset: AssetRow }) {
  const t = useAssetTexts();
  if (!warrantyUntil) return <span className={styles.quiet}>{t('noWarranty')}</span>;
  return (
    <span className={styles.warranty} data-holds={underWarranty} data-testid="asset-warranty">
      {t(underWarranty ? 'under' : 'over')} <span className={styles.number}>{warrantyUntil}</span>
    </span>
  );
}

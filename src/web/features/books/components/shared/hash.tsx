import { CopyButton } from '../../../../ui';
import styles from './shared.module.css';
import { useSharedTexts } from './texts';

const shownDigits = 12;

/** A place of the ledger with the first digits of its hash; all of them can be copied. */
export function Hash({ place, hash }: { place: number; hash: string }) {
  const t = useSharedTexts();
  return (
    <span className={styles.hash}>
      {t('place', { place })}
      <code title={hash}>{hash.slice(0, shownDigits)}</code>
      <CopyButton text={hash} label={t('copyHash', { place })} />
    </span>
  );
}

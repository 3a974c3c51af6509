import { Button } from 'antd';
import styles from './shared.module.css';
import { useRuleTexts } from './texts';

interface Props {
  count: number;
  /** The changes were found from an earlier visit. */
  isKept: boolean;
  saveTestId: string;
  onDiscard: () => void;
  onReview: () => void;
}

/** Changes of rules are gathered first and put in force together, once their effect has been seen. */
export function PendingBar({ count, isKept, saveTestId, onDiscard, onReview }: Props) {
  const t = useRuleTexts();
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <span>
        {t('pending', { count })}
        {isKept && ` · ${t('kept')}`}
      </span>
      <Button onClick={onDiscard}>{t('discard')}</Button>
      <Button type="primary" onClick={onReview} data-testid={saveTestId}>
        {t('review')}
      </Button>
    </div>
  );
}

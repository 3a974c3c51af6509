import type { AssessmentQuery } from '../../api/get-assessment';
import type { LimitUse } from '../../api/types';
import { formatRound } from '../../lib/money';
import styles from './assessment.module.css';
import { useAssessmentTexts } from './texts';

interface Props {
  by: AssessmentQuery['by'];
  /** Any outlet's: all have the same. */
  limit: LimitUse | undefined;
}

/** What an outlet may have reversed in a month, and what happens past that. */
export function LimitNote({ by, limit }: Props) {
  const t = useAssessmentTexts();
  if (!limit) return null;
  const numbers = { count: limit.countLimit, sum: formatRound(limit.sumLimit), month: limit.month };
  return <p className={styles.note}>{t(by === 'outlet' ? 'limitOfOutlet' : 'limitOfCounty', numbers)}</p>;
}

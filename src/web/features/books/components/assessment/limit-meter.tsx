import type { LimitUse } from '../../api/types';
import { formatRound } from '../../lib/money';
import styles from './assessment.module.css';
import { useAssessmentTexts } from './texts';

const nearShare = 0.8;

type Reach = 'within' | 'near' | 'full' | 'over';

function reachOf(share: number): Reach {
  if (share > 1) return 'over';
  if (share === 1) return 'full';
  return share >= nearShare ? 'near' : 'within';
}

/** How much of the month's limit is used: the fuller of number and amount as a bar, both in figures, what it means in words. */
export function LimitMeter({ limit }: { limit: LimitUse }) {
  const t = useAssessmentTexts();
  const { count, countLimit, countShare, sum, sumLimit, sumShare } = limit;
  const share = Math.max(countShare, sumShare);
  const reach = reachOf(share);
  const used = { count, countLimit, sum: formatRound(sum), sumLimit: formatRound(sumLimit) };
  return (
    <div className={styles.limit} data-reach={reach}>
      <span className={styles.figures}>
        <span>{t('usedCount', used)}</span>
        <span>{t('usedSum', used)}</span>
      </span>
      <span className={styles.meter} aria-hidden="true">
        <span className={styles.filled} style={{ width: `${Math.min(1, share) * 100}%` }} />
      </span>
      <span className={styles.words}>
        {t('share', { percent: Math.round(share * 100) })}
        {reach !== 'within' && ` · ${t(reach)}`}
      </span>
    </div>
  );
}

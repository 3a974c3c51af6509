import { useId } from 'react';
import type { MonthCount } from '../../api/types';
import styles from './assessment.module.css';
import { useAssessmentTexts } from './texts';

const [bar, gap, height] = [10, 3, 28];
/** A month without requests still has its place. */
const least = 1;

interface Props {
  months: readonly MonthCount[];
  /** As many requests as fill the height; the same for all rows, so that they can be compared. */
  most: number;
}

/** Requests of the last six months as bars, oldest first; in words for those who do not see them. */
export function Trend({ months, most }: Props) {
  const t = useAssessmentTexts();
  const titleId = useId();
  const heightOf = (requests: number): number => Math.max(least, Math.round((requests / most) * height));
  const words = months.map(({ month, requests }) => t('monthRequests', { month, requests })).join(t('comma'));
  const width = months.length * (bar + gap) - gap;
  return (
    <svg className={styles.trend} width={width} height={height} role="img" aria-labelledby={titleId}>
      <title id={titleId}>{words}</title>
      {months.map(({ month, requests }, at) => (
        <rect
          key={month}
          x={at * (bar + gap)}
          y={height - heightOf(requests)}
          width={bar}
          height={heightOf(requests)}
          data-last={at === months.length - 1}
        />
      ))}
    </svg>
  );
}

import { useLabels } from '../lib/reference';
import styles from './priority-mark.module.css';

/** Only what stands out is marked: a normal ticket shows nothing. */
export function PriorityMark({ priority }: { priority: string }) {
  const labels = useLabels();
  if (priority === 'normal') return null;
  return (
    <span className={styles.mark} data-priority={priority}>
      {labels.priority(priority)}
    </span>
  );
}

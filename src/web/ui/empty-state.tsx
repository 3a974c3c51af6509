import type { ReactNode } from 'react';
import styles from './ui.module.css';

interface Props {
  title: string;
  hint?: string;
  action?: ReactNode;
  /** It is all there is on the page: its title is the page's heading. */
  whole?: boolean;
}

/** Nothing here: says why, and what to do. */
export function EmptyState({ title, hint, action, whole = false }: Props) {
  const Title = whole ? 'h1' : 'p';
  return (
    <div className={styles.empty}>
      <Title className={styles.emptyTitle}>{title}</Title>
      {hint && <p className={styles.emptyHint}>{hint}</p>}
      {action}
    </div>
  );
}

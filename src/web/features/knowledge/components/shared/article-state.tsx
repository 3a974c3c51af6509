import type { ArticleState as State } from '../../api/types';
import { useKnowledgeTexts } from '../../texts';
import styles from './shared.module.css';

/** Where in its life an article is, in words, with a dot whose colour and shape go with it. */
export function ArticleState({ state }: { state: State }) {
  const t = useKnowledgeTexts();
  return (
    <span className={styles.state} data-state={state} data-testid="knowledge-state">
      <span className={styles.dot} aria-hidden="true" />
      {t(`state_${state}`)}
    </span>
  );
}

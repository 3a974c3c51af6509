import { useLabels } from '../lib/reference';
import styles from './state-tag.module.css';

interface Props {
  line: string;
  state: string;
  testId?: string;
}

/** A ticket's state in words, with a dot whose colour and shape go with it. */
export function StateTag({ line, state, testId }: Props) {
  const labels = useLabels();
  return (
    <span className={styles.tag} data-state={state} data-testid={testId}>
      <span className={styles.dot} aria-hidden="true" />
      {labels.state(line, state)}
    </span>
  );
}

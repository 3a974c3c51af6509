import styles from './incidents.module.css';

/** The state of an incident in words, with a dot whose colour and shape go with it. */
export function IncidentTag({ state, label }: { state: string; label: string }) {
  return (
    <span className={styles.tag} data-state={state} data-testid="incident-state">
      <span className={styles.dot} aria-hidden="true" />
      {label}
    </span>
  );
}

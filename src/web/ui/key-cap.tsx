import styles from './ui.module.css';

/** A key of the keyboard, beside what it does. Decoration for those who see it: names say it otherwise. */
export function KeyCap({ children }: { children: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {children}
    </kbd>
  );
}

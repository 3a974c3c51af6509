import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface Props {
  title: string;
  extra?: ReactNode;
  testId?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, extra, testId, children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section} data-testid={testId}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {extra}
      </div>
      {children}
    </section>
  );
}

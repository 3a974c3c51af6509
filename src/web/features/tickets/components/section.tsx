import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface Props {
  title: string;
  extra?: ReactNode;
  /** Level of its heading on the page. */
  level?: 2 | 3;
  testId?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, extra, level = 3, testId, children }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section aria-labelledby={id} className={styles.section} data-testid={testId}>
      <div className={styles.head}>
        <Heading id={id} className={styles.title}>
          {title}
        </Heading>
        {extra}
      </div>
      {children}
    </section>
  );
}

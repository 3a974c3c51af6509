import type { ReactNode } from 'react';
import styles from './tab-page.module.css';

/** The name of a page, what can be done on it as a whole, and a line on what it is for. */
export function TabHead({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
    </>
  );
}

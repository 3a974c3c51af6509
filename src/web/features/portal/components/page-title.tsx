import { type ReactNode, useEffect, useRef } from 'react';
import styles from '../portal.module.css';

/** The first heading of a page. It takes the focus, so that screen readers begin there after a step to another page. */
export function PageTitle({ children, focusKey }: { children: ReactNode; focusKey: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [focusKey]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}

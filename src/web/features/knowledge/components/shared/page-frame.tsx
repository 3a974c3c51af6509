import { ArrowLeftOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './shared.module.css';

interface Props {
  /** Where the way back leads, and what it is called. */
  back: { to: string; label: string };
  /** As wide as two columns need. */
  wide?: boolean;
  children: ReactNode;
}

/** A page of the knowledge base below its first one. */
export function PageFrame({ back, wide = false, children }: Props) {
  return (
    <div className={styles.page} data-wide={wide}>
      <Link to={back.to} className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {back.label}
      </Link>
      {children}
    </div>
  );
}

import { ArrowLeftOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import styles from '../portal.module.css';

export function BackLink({ children }: { children: string }) {
  return (
    <Link to="/portal" className={styles.back}>
      <ArrowLeftOutlined aria-hidden="true" /> {children}
    </Link>
  );
}

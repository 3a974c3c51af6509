import { Link } from 'react-router';
import { useTicketLink } from '../../lib/use-ticket-link';
import styles from './shared.module.css';

/** The number of a reversal, leading to its ticket where there is one and the reader may see it. */
export function TicketLink({ number, id }: { number: string; id: string | null }) {
  const linkOf = useTicketLink();
  const to = id && linkOf(id);
  if (!to) return <span className={styles.number}>{number}</span>;
  return (
    <Link to={to} className={styles.number}>
      {number}
    </Link>
  );
}

import type { Ticket } from '../../../lib/api';
import { useCatalogue } from '../../../lib/reference';
import { StateTag } from '../../../ui';
import { useTicketTexts } from '../texts';
import styles from './links.module.css';
import { Section } from './section';

interface Props {
  ticket: Ticket;
  onOpen?: ((ticketId: string) => void) | undefined;
}

/** Other tickets that this one is linked to, or that point at it. */
export function Links({ ticket, onOpen }: Props) {
  const t = useTicketTexts();
  const { data: catalogue } = useCatalogue();
  if (ticket.links.length === 0) return null;
  const kindOf = (kind: string): string => catalogue?.linkKinds.find(({ value }) => value === kind)?.label ?? kind;
  return (
    <Section title={t('links')}>
      <ul className={styles.links}>
        {ticket.links.map((link) => (
          <li key={`${link.ticketId} ${link.kind}`} className={styles.link}>
            <span className={styles.kind}>
              {link.back && `${t('linkBack')} `}
              {kindOf(link.kind)}
            </span>
            <button type="button" className={styles.open} disabled={!onOpen} onClick={() => onOpen?.(link.ticketId)}>
              {link.number} {link.title}
            </button>
            <StateTag line={link.line} state={link.state} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

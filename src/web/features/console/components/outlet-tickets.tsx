import { formatShort } from '../../../lib/time';
import { StateTag } from '../../../ui';
import { Section, useTicketSearch } from '../../tickets';
import { useConsoleTexts } from '../texts';
import styles from './context.module.css';

const shown = 8;

interface Props {
  outletId: string;
  exceptId: string | null;
  onOpen: (ticketId: string) => void;
}

/** The outlet's newest tickets: the thing they call about may already be there. */
export function OutletTickets({ outletId, exceptId, onOpen }: Props) {
  const t = useConsoleTexts();
  const { data } = useTicketSearch({ outletId, limit: shown });
  const rows = (data?.pages[0]?.items ?? []).filter(({ id }) => id !== exceptId);
  return (
    <div className={styles.part}>
      <Section level={2} title={t('outletTickets')} testId="outlet-tickets">
        {data && rows.length === 0 && <p className={styles.hint}>{t('outletTicketsNone')}</p>}
        <ul className={styles.tickets}>
          {rows.map(({ id, title, line, state, number, openedAt }) => (
            <li key={id}>
              <button type="button" className={styles.ticket} title={`${number} ${title}`} onClick={() => onOpen(id)}>
                <span className={styles.title}>{title}</span>
                <StateTag line={line} state={state} />
                <span className={styles.hint}>{formatShort(openedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

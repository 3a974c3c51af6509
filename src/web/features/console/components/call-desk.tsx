import type { Call } from '../../../lib/api';
import { useMe } from '../../../lib/session';
import { StateTag } from '../../../ui';
import type { Asked } from '../lib/asked';
import { useCallDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './desk.module.css';
import { OutletCard } from './outlet-card';
import { TicketForm } from './ticket-form';

interface Props {
  call: Call;
  onAsk: (asked: Asked) => void;
  onOpenTicket: (ticketId: string) => void;
}

/** The call's desk: who they are, what was opened so far, and the form of the next ticket. */
export function CallDesk({ call, onAsk, onOpenTicket }: Props) {
  const t = useConsoleTexts();
  const me = useMe();
  const draft = useCallDraft(call);
  const known = {
    outletName: call.outlet?.name,
    contactName: call.contactName,
    agentName: me.displayName,
    agentCode: me.username,
  };
  return (
    <div className={styles.desk}>
      {call.outlet && <OutletCard outletId={call.outlet.id} />}
      {call.tickets.length > 0 && (
        <section className={styles.opened} aria-label={t('ticketsOfCall')}>
          <span className={styles.hint}>{t('ticketsOfCall')}</span>
          {call.tickets.map(({ id, number, title, line, state }) => (
            <button key={id} type="button" className={styles.ticket} onClick={() => onOpenTicket(id)}>
              {number} {title} <StateTag line={line} state={state} />
            </button>
          ))}
        </section>
      )}
      <TicketForm
        heading={t('form')}
        draft={draft}
        origin={{ callId: call.id }}
        countyId={call.outlet?.countyId ?? null}
        known={known}
        onAsk={onAsk}
        onOpenTicket={onOpenTicket}
      />
    </div>
  );
}

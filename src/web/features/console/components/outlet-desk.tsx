import { useMe } from '../../../lib/session';
import { useOutlet } from '../api/outlets';
import type { Asked } from '../lib/asked';
import { useLocalDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './desk.module.css';
import { OutletCard } from './outlet-card';
import { TicketForm } from './ticket-form';

/** An outlet looked up without a call: what came in writing or on a visit is registered here. */
interface Props {
  outletId: string;
  onAsk: (asked: Asked) => void;
  onOpenTicket: (ticketId: string) => void;
}

export function OutletDesk({ outletId, onAsk, onOpenTicket }: Props) {
  const t = useConsoleTexts();
  const me = useMe();
  const draft = useLocalDraft(`outlet:${outletId}`);
  const { data: outlet } = useOutlet(outletId);
  const known = { outletName: outlet?.name, agentName: me.displayName, agentCode: me.username };
  return (
    <div className={styles.desk}>
      <OutletCard outletId={outletId} />
      <TicketForm
        heading={t('formOfOutlet')}
        draft={draft}
        origin={{ outletId }}
        countyId={outlet?.countyId ?? null}
        known={known}
        onAsk={onAsk}
        onOpenTicket={onOpenTicket}
      />
    </div>
  );
}

import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../ui';
import { QueueBoard, TicketDetail, useTicketPlace } from '../tickets';
import { CallBar } from './components/call-bar';
import { CallDesk } from './components/call-desk';
import { ContextPane } from './components/context-pane';
import { OutletDesk } from './components/outlet-desk';
import styles from './console-page.module.css';
import { type Asked, nothingAsked } from './lib/asked';
import { useActiveCall } from './lib/use-active-call';
import { useConsoleTexts } from './texts';

/** The agent's desk: calls on top, work on the left, the call's form or a ticket in the middle, what helps on the right. */
export function ConsolePage() {
  const t = useConsoleTexts();
  const place = useTicketPlace();
  const [params] = useSearchParams();
  const calls = useActiveCall();
  const [asked, setAsked] = useState<Asked>(nothingAsked);
  const { active } = calls;
  const outletId = active?.outlet?.id ?? params.get('outlet');
  const { ticketId } = place;

  const middle = (): ReactNode => {
    if (ticketId) {
      return (
        <TicketDetail
          ticketId={ticketId}
          onClose={place.closeTicket}
          onOpenTicket={place.openTicket}
          call={active && { id: active.id, outletId: active.outlet?.id ?? null }}
        />
      );
    }
    if (active) return <CallDesk key={active.id} call={active} onAsk={setAsked} onOpenTicket={place.openTicket} />;
    if (outletId)
      return <OutletDesk key={outletId} outletId={outletId} onAsk={setAsked} onOpenTicket={place.openTicket} />;
    return <EmptyState title={t('idle')} hint={t('idleHint')} />;
  };

  return (
    <div className={styles.page}>
      <h1 className="visually-hidden">{t('group')}</h1>
      <CallBar calls={calls} formHidden={ticketId !== null} onShowForm={place.closeTicket} />
      <div className={styles.panes}>
        <div className={styles.left}>
          <QueueBoard
            queueId={place.queueId}
            onQueue={place.openQueue}
            openId={ticketId}
            onOpen={({ id }) => place.openTicket(id)}
          />
        </div>
        <div className={styles.middle}>{middle()}</div>
        <aside className={styles.right} aria-label={t('context')}>
          <ContextPane asked={asked} ticketId={ticketId} outletId={outletId} onOpenTicket={place.openTicket} />
        </aside>
      </div>
    </div>
  );
}

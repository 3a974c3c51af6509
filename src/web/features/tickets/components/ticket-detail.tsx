import { App } from 'antd';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Action, Ticket } from '../../../lib/api';
import { announce } from '../../../lib/hooks';
import { useHotkeys } from '../../../lib/hotkeys';
import { usePresence } from '../../../lib/live';
import { useCatalogue } from '../../../lib/reference';
import { useMe } from '../../../lib/session';
import { Loading, ProblemNotice } from '../../../ui';
import { useTicket } from '../api/get-ticket';
import { type CallAtHand, fieldsToAsk } from '../fields';
import { layOut, lettersToSteps } from '../lib/action-ranks';
import { formOf, needsForm } from '../lib/action-values';
import { useDirectStep } from '../lib/use-direct-step';
import { useTicketTexts } from '../texts';
import { ActionBar } from './action-bar';
import { ActionForm } from './action-form';
import { Facts } from './facts';
import { FaultPanel } from './fault/fault-panel';
import { IncidentNote } from './incident/incident-note';
import { Links } from './links';
import { TicketRequisitions } from './parts/ticket-requisitions';
import { ContactForm } from './reversal/contact-form';
import { ReversalPanel } from './reversal/reversal-panel';
import styles from './ticket-detail.module.css';
import { TicketHead } from './ticket-head';
import { Timeline } from './timeline';
import { WorkOrders } from './work-orders';

interface Props {
  ticketId: string;
  onClose?: () => void;
  /** Opens another ticket, from a link. */
  onOpenTicket?: (ticketId: string) => void;
  /** The call that the person is in. */
  call?: CallAtHand | undefined;
}

/** A ticket: clocks, steps, facts, work orders and all that happened; fresh while it stands open. */
export function TicketDetail(props: Props) {
  const { ticketId } = props;
  const t = useTicketTexts();
  const { data, error, isPending, refetch } = useTicket(ticketId);
  if (isPending) return <Loading />;
  if (data) return <Opened key={ticketId} ticket={data} {...props} />;
  return (
    <div className={styles.detail}>
      <h2>{t('notFound')}</h2>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
    </div>
  );
}

function Opened({ ticket, onClose, onOpenTicket, call }: Props & { ticket: Ticket }) {
  const t = useTicketTexts();
  const me = useMe();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<Action | null>(null);
  const [writing, setWriting] = useState(false);
  const people = usePresence(ticket.id, writing).filter((person) => person.id !== me.id);
  const body = useRef<HTMLDivElement>(null);

  const finish = useCallback(
    (next: Ticket, action: Action): void => {
      setChosen(null);
      const words = t(next.state === 'executing' ? 'underWay' : 'done', { action: action.label });
      void message.success(words);
      announce(words);
    },
    [message, t],
  );
  const direct = useDirectStep(ticket, finish);
  const needsWords = useNeedsWords(ticket, call);
  const choose = (action: Action): void => {
    if (needsCall(action) && !call) void message.warning(t('needsCall'));
    else if (isContact(ticket, action) || needsWords(action)) setChosen(action.name === chosen?.name ? null : action);
    else direct.take(action, call);
  };
  useScrollUp(body, chosen);
  useStepKeys(ticket, choose, chosen === null);
  useHotkeys(onClose ? [{ combo: 'escape', label: t('goBack'), run: onClose }] : [], chosen === null);

  return (
    <article className={styles.detail} aria-label={t('ticket', { number: ticket.number })} data-testid="ticket-detail">
      <div className={styles.top}>
        <TicketHead ticket={ticket} people={people} onClose={onClose} />
        <ActionBar actions={ticket.actions} chosen={chosen?.name ?? null} busy={direct.busy} onChoose={choose} />
        {direct.error !== null && <ProblemNotice error={direct.error} />}
      </div>
      <div className={styles.body} ref={body}>
        {chosen && isContact(ticket, chosen) && (
          <ContactForm ticket={ticket} action={chosen} onDone={finish} onCancel={() => setChosen(null)} />
        )}
        {chosen && !isContact(ticket, chosen) && (
          <ActionForm
            key={chosen.name}
            ticket={ticket}
            action={chosen}
            call={call}
            onDone={finish}
            onCancel={() => setChosen(null)}
            onWriting={setWriting}
          />
        )}
        <IncidentNote ticket={ticket} />
        {ticket.line === 'reversal' && <ReversalPanel ticket={ticket} />}
        {ticket.line === 'fault' && <FaultPanel ticket={ticket} onOpen={onOpenTicket} />}
        <Facts ticket={ticket} withLine={ticket.line !== 'reversal' && ticket.line !== 'fault'} />
        <WorkOrders ticket={ticket} />
        <TicketRequisitions ticketId={ticket.id} />
        <Links ticket={ticket} onOpen={onOpenTicket} />
        <Timeline ticket={ticket} />
      </div>
    </article>
  );
}

/** Reaching the customer of a reversal has a form of its own: it rings first. */
const isContact = (ticket: Ticket, { name }: Action): boolean => ticket.line === 'reversal' && name === 'contact';

/** A step that goes by a call of the outlet. */
const needsCall = ({ name, form }: Action): boolean =>
  name !== 'contact' && form.some(({ type, required }) => type === 'call' && required);

/** Whether a step asks for anything: claiming the one order that waits, for instance, does not. */
function useNeedsWords(ticket: Ticket, call: CallAtHand | undefined): (action: Action) => boolean {
  const { data: catalogue } = useCatalogue();
  const line = catalogue?.lines.find(({ code }) => code === ticket.line);
  return (action) => needsForm(fieldsToAsk(formOf(action, line), ticket, call));
}

function useScrollUp(body: RefObject<HTMLElement | null>, chosen: Action | null): void {
  useEffect(() => {
    if (chosen) body.current?.scrollTo({ top: 0 });
  }, [body, chosen]);
}

/** g goes on with the first step that is open; c claims, r replies or answers, d dispatches, n notes: whichever of these steps is open. */
function useStepKeys(ticket: Ticket, choose: (action: Action) => void, enabled: boolean): void {
  const t = useTicketTexts();
  const texts = { c: t('keyClaim'), r: t('keyReply'), d: t('keyDispatch'), n: t('keyNote') };
  const stepOf = (names: readonly string[]): Action | undefined =>
    names.flatMap((name) => ticket.actions.filter((action) => action.name === name && action.allowed))[0];
  const keys = (['c', 'r', 'd', 'n'] as const).map((combo) => ({
    combo,
    label: texts[combo],
    run: () => {
      const step = stepOf(lettersToSteps[combo]);
      if (step) choose(step);
    },
  }));
  const next = layOut(ticket.actions).main[0];
  const goOn = { combo: 'g', label: t('keyNext'), run: () => next && choose(next) };
  useHotkeys([...keys, goOn], enabled);
}

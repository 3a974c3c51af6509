import { useMe } from '../../../lib/session';
import { ReversalScript, useTicket } from '../../tickets';
import { type Asked, nothingAsked } from '../lib/asked';
import { AnswersPane } from './answers-pane';
import { OutletTickets } from './outlet-tickets';

interface Props {
  asked: Asked;
  /** The ticket that stands open in the middle, instead of a form. */
  ticketId: string | null;
  outletId: string | null;
  onOpenTicket: (ticketId: string) => void;
}

/** What helps: answers to what is being typed or to the ticket that is open, and other tickets of the outlet. */
export function ContextPane({ asked, ticketId, outletId, onOpenTicket }: Props) {
  if (ticketId) return <OfTicket ticketId={ticketId} onOpenTicket={onOpenTicket} />;
  return (
    <>
      <AnswersPane asked={asked} onOpenTicket={onOpenTicket} />
      {outletId && <OutletTickets outletId={outletId} exceptId={null} onOpen={onOpenTicket} />}
    </>
  );
}

function OfTicket({ ticketId, onOpenTicket }: { ticketId: string; onOpenTicket: (ticketId: string) => void }) {
  const me = useMe();
  const { data: ticket } = useTicket(ticketId);
  const asked: Asked = ticket
    ? {
        ...nothingAsked,
        words: ticket.title,
        countyId: ticket.countyId,
        line: ticket.line,
        topic: ticket.topic,
        known: { ...knownOf(ticket), agentName: me.displayName, agentCode: me.username },
      }
    : nothingAsked;
  const outletId = ticket?.outlet?.id;
  return (
    <>
      {ticket?.line === 'reversal' && <ReversalScript ticket={ticket} />}
      <AnswersPane asked={asked} onOpenTicket={onOpenTicket} />
      {outletId && <OutletTickets outletId={outletId} exceptId={ticketId} onOpen={onOpenTicket} />}
    </>
  );
}

type Known = Pick<NonNullable<ReturnType<typeof useTicket>['data']>, 'number' | 'title' | 'outlet' | 'contactName'>;

const knownOf = ({ number, title, outlet, contactName }: Known): Asked['known'] => ({
  ticketNumber: number,
  ticketTitle: title,
  outletName: outlet?.name,
  contactName,
});

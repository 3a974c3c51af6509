import { useSearchParams } from 'react-router';

const [queueParam, ticketParam] = ['queue', 'ticket'];

export interface TicketPlace {
  queueId: string | null;
  ticketId: string | null;
  openQueue: (queueId: string) => void;
  openTicket: (ticketId: string) => void;
  closeTicket: () => void;
}

/** Which queue and which ticket stand open: kept in the address, so that reload, back and links work. */
export function useTicketPlace(): TicketPlace {
  const [params, setParams] = useSearchParams();
  const change = (name: string, value: string | null, replace: boolean): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace },
    );
  return {
    queueId: params.get(queueParam),
    ticketId: params.get(ticketParam),
    openQueue: (queueId) => change(queueParam, queueId, true),
    openTicket: (ticketId) => change(ticketParam, ticketId, params.has(ticketParam)),
    closeTicket: () => change(ticketParam, null, true),
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Call, type Ticket, toProblem } from '../../../lib/api';
import { adoptTicket, isTicket } from './adopt-ticket';

/** POST /api/calls: the hotline rings a customer. */
export const useRingCustomer = () =>
  useMutation({
    mutationFn: ({ phone, key }: { phone: string; key: string }): Promise<Call> =>
      answer(api.POST('/api/calls', { body: { phone, direction: 'outbound' }, headers: { 'Idempotency-Key': key } })),
  });

interface Contact {
  call: Call;
  version: number;
  result: string;
  text: string;
  key: string;
}

/** What the customer said, linked to its call; then the call is done. */
export function useRecordContact(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ call, version, result, text, key }: Contact): Promise<Ticket> => {
      const ticket = await answer(
        api.POST('/api/tickets/{id}/actions/{action}', {
          params: { path: { id: ticketId, action: 'contact' } },
          body: { version, result, callId: call.id, ...(text.trim() && { text: text.trim() }) },
          headers: { 'Idempotency-Key': key },
        }),
      );
      const ending = { params: { path: { id: call.id } }, body: { version: call.version, wrapUpCode: 'follow_up' } };
      // What was said is on record; a call that cannot be closed now stays among the calls in hand.
      await answer(api.POST('/api/calls/{id}/end', ending)).catch(() => undefined);
      return ticket;
    },
    onSuccess: (ticket) => {
      adoptTicket(client, ticket);
      void client.invalidateQueries({ queryKey: ['calls', 'current'] });
    },
    onError: (error) => {
      const { current } = toProblem(error);
      if (isTicket(current)) adoptTicket(client, current);
    },
  });
}

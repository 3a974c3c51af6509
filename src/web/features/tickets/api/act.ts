import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Ticket, toProblem } from '../../../lib/api';
import { adoptTicket, isTicket } from './adopt-ticket';

export interface Step {
  action: string;
  /** The version of the ticket that the person was looking at. */
  version: number;
  values: Record<string, unknown>;
  /** The form's own `Idempotency-Key`. */
  key: string;
}

/**
 * POST /api/tickets/{id}/actions/{action}. The new state is shown everywhere at once; when somebody was quicker (409),
 * the state as it is now is shown and the error says so.
 */
export function useAct(ticketId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, version, values, key }: Step): Promise<Ticket> =>
      answer(
        api.POST('/api/tickets/{id}/actions/{action}', {
          params: { path: { id: ticketId, action } },
          body: { ...values, version },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: (ticket) => adoptTicket(client, ticket),
    onError: (error) => {
      const { current, isStale } = toProblem(error);
      if (isTicket(current)) adoptTicket(client, current);
      else if (isStale) void client.invalidateQueries({ queryKey: ['ticket', ticketId] });
    },
  });
}

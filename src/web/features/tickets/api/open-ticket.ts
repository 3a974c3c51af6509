import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type OpenTicket, type Ticket } from '../../../lib/api';
import { adoptTicket } from './adopt-ticket';

/** POST /api/tickets. `key` is the form's own: a repeated try opens nothing twice. */
export function useOpenTicket() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: OpenTicket; key: string }): Promise<Ticket> =>
      answer(api.POST('/api/tickets', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: (ticket) => adoptTicket(client, ticket),
  });
}

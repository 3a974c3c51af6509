import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { ticketKeys } from './keys';

/** GET /api/tickets/{id}: the whole page of a ticket with the steps open to the reader. */
export const useTicket = (id: string) =>
  useQuery({
    queryKey: ticketKeys.one(id),
    queryFn: () => answer(api.GET('/api/tickets/{id}', { params: { path: { id } } })),
  });

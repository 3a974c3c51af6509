import type { QueryClient } from '@tanstack/react-query';
import type { Ticket } from '../../../lib/api';
import { ticketKeys } from './keys';

export const isTicket = (value: unknown): value is Ticket =>
  typeof value === 'object' && value !== null && 'timeline' in value && 'actions' in value && 'version' in value;

/** Takes a ticket that an answer carried; an older state than the one on screen is left aside. Lists follow. */
export function adoptTicket(client: QueryClient, ticket: Ticket): void {
  const known = client.getQueryData<Ticket>(ticketKeys.one(ticket.id));
  if (!known || known.version <= ticket.version) client.setQueryData(ticketKeys.one(ticket.id), ticket);
  void client.invalidateQueries({ queryKey: ticketKeys.lists });
  void client.invalidateQueries({ queryKey: ticketKeys.queues });
}

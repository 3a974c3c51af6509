import type { TicketListQuery } from '../../../lib/api';

/** Names of what is kept of incidents; all of it goes stale when one changes. */
export const incidentKeys = {
  all: ['incidents'] as const,
  one: (id: string) => ['incidents', 'one', id] as const,
  list: (state: string) => ['incidents', 'list', state] as const,
  tickets: (id: string) => ['incidents', 'tickets', id] as const,
  fitting: (query: object) => ['incidents', 'fitting', query] as const,
};

/** Names of what is kept of tickets; lists of all kinds begin with `tickets`. */
export const ticketKeys = {
  one: (id: string) => ['ticket', id] as const,
  lists: ['tickets'] as const,
  queue: (id: string) => ['tickets', 'queue', id] as const,
  found: (query: TicketListQuery) => ['tickets', 'found', query] as const,
  queues: ['queues'] as const,
  older: (id: string) => ['timeline', id] as const,
};

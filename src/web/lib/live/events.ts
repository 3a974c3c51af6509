import type { Level } from '../api';

/** What the server says happened. `data` carries ids and what changed; the screens fetch the rest. */
export interface LiveEvent {
  position: string;
  at: string;
  type: string;
  subject: { kind: string; id: string };
  data: LiveData;
}

export interface LiveData {
  version?: number;
  state?: string;
  action?: string;
  number?: string;
  title?: string;
  level?: Level;
  clock?: string;
  ticketId?: string;
  [name: string]: unknown;
}

export interface Person {
  id: string;
  name: string;
  writing: boolean;
}

export interface Presence {
  ticketId: string;
  people: Person[];
}

export type ConnectionState = 'connecting' | 'online' | 'offline';

/** The ticket an event is about, if any: clocks name theirs in the data. */
export const ticketOf = (event: LiveEvent): string | undefined =>
  event.data.ticketId ?? (event.subject.kind === 'ticket' ? event.subject.id : undefined);

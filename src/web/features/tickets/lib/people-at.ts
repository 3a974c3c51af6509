import { useSyncExternalStore } from 'react';
import { live, type Person } from '../../../lib/live';

const nobody: readonly Person[] = [];
const byTicket = new Map<string, readonly Person[]>();
const listeners = new Set<() => void>();
let stop: (() => void) | null = null;

function subscribe(listener: () => void): () => void {
  stop ??= live.on('presence', ({ ticketId, people }) => {
    if (people.length > 0) byTicket.set(ticketId, people);
    else byTicket.delete(ticketId);
    for (const tell of listeners) tell();
  });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || !stop) return;
    stop();
    stop = null;
    byTicket.clear();
  };
}

/** Who looks at a ticket now, as far as the server has told this page. */
export const usePeopleAt = (ticketId: string): readonly Person[] =>
  useSyncExternalStore(subscribe, () => byTicket.get(ticketId) ?? nobody);

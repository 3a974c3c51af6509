import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { ConnectionState, LiveEvent, Person } from './events';
import { LiveClient } from './live-client';

/** The page's one connection. Opened by the shell after sign-in. */
export const live = new LiveClient();

/**
 * Looks at topics (`queue:to_dispatch`, `ticket:<id>`, `me`, `board`) while mounted. `onEvents` gets the events of
 * every topic of the page in their order, possibly some of them twice: take them by id and version.
 */
export function useLive(topics: readonly string[], onEvents?: (events: readonly LiveEvent[]) => void): void {
  const key = topics.join(' ');
  const heard = useEffectEvent((events: readonly LiveEvent[]) => onEvents?.(events));
  useEffect(() => live.want(key === '' ? [] : key.split(' ')), [key]);
  useEffect(() => live.on('events', heard), []);
}

const subscribe = (listener: () => void): (() => void) => live.on('state', listener);

export const useConnection = (): ConnectionState => useSyncExternalStore(subscribe, () => live.state);

/** Who else looks at the ticket, and says that we do; `writing` while the person has something half written in it. */
export function usePresence(ticketId: string, writing: boolean): Person[] {
  const [people, setPeople] = useState<Person[]>([]);
  useLive([`ticket:${ticketId}`]);
  useEffect(
    () =>
      live.on('presence', (presence) => {
        if (presence.ticketId === ticketId) setPeople(presence.people);
      }),
    [ticketId],
  );
  useEffect(() => live.here(ticketId, writing), [ticketId, writing]);
  useEffect(
    () => () => {
      live.here(null);
      setPeople([]);
    },
    [ticketId],
  );
  return people;
}

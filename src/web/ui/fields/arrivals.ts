import { createContext, useContext, useEffect, useEffectEvent, useMemo, useState } from 'react';

/** Told by an input that something stands in it which the form cannot send yet. */
interface Arrivals {
  /** @returns to be called once, with whether it has arrived; without it nothing is sent that waited for it */
  begin: () => (hasArrived: boolean) => void;
}

const alone: Arrivals = { begin: () => () => undefined };

/** What a form waits for. Outside of a form nobody waits. */
export const ArrivalsContext = createContext<Arrivals>(alone);

export const useArrivals = (): Arrivals => useContext(ArrivalsContext);

/**
 * Sends once everything in the form has arrived: pressing "send" while a file is on its way up, or while the ink of a
 * signature is wet, must neither lose it nor complain that it is missing.
 * @param send called with the values of then
 */
export function useSendOnArrival<With extends unknown[]>(send: (...asked: With) => void) {
  const [underway, setUnderway] = useState(0);
  const [asked, setAsked] = useState<With | null>(null);
  const sendNow = useEffectEvent(send);
  useEffect(() => {
    if (asked === null || underway > 0) return;
    setAsked(null);
    sendNow(...asked);
  }, [asked, underway]);
  const arrivals = useMemo<Arrivals>(
    () => ({
      begin: () => {
        setUnderway((count) => count + 1);
        return (hasArrived) => {
          setUnderway((count) => count - 1);
          if (!hasArrived) setAsked(null);
        };
      },
    }),
    [],
  );
  return {
    arrivals,
    /** What was asked for and waits. */
    waiting: underway > 0 ? asked : null,
    send: (...next: With): void => setAsked(next),
  };
}

import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

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
 * @param send called with the values of then; what arrives must stand in the form before its end is told (`flushSync`)
 */
export function useSendOnArrival<With extends unknown[]>(send: (...asked: With) => void) {
  const [waiting, setWaiting] = useState<With | null>(null);
  const held = useRef<With | null>(null);
  const underway = useRef(0);
  const latest = useRef(send);
  useLayoutEffect(() => {
    latest.current = send;
  });
  // Who has left the form does not send it.
  useEffect(
    () => () => {
      held.current = null;
    },
    [],
  );
  const hold = useCallback((asked: With | null): void => {
    held.current = asked;
    setWaiting(asked);
  }, []);
  const arrivals = useMemo<Arrivals>(
    () => ({
      begin: () => {
        underway.current += 1;
        return (hasArrived) => {
          underway.current -= 1;
          const asked = hasArrived ? held.current : null;
          if (underway.current === 0 || !hasArrived) hold(null);
          if (underway.current === 0 && asked) latest.current(...asked);
        };
      },
    }),
    [hold],
  );
  return {
    arrivals,
    /** What was asked for and waits. */
    waiting,
    send: (...asked: With): void => (underway.current === 0 ? send(...asked) : hold(asked)),
    /** What was asked for is no longer wanted. */
    forget: (): void => hold(null),
  };
}

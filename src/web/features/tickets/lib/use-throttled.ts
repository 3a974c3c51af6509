import { useEffect, useRef } from 'react';

/** Bursts of events are answered by one fetch; a lone one hardly waits. Spread, so that consoles do not ask in step. */
const firstWaitMs = 50;
const spreadMs = 150;

/** Calls soon after the first request, then at most once in `everyMs`; nothing is called after unmounting. */
export function useThrottled(call: () => void, everyMs: number): () => void {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const calledAt = useRef(0);
  const drop = (): void => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => drop, []);
  return () => {
    if (timer.current) return;
    const since = Date.now() - calledAt.current;
    const wait = Math.max(firstWaitMs, everyMs - since) + Math.random() * spreadMs;
    timer.current = setTimeout(() => {
      drop();
      calledAt.current = Date.now();
      call();
    }, wait);
  };
}

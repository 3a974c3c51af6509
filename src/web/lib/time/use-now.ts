import { useSyncExternalStore } from 'react';
import { serverNow } from './server-time';

const listeners = new Set<() => void>();
let now = serverNow();
let timer: ReturnType<typeof setInterval> | null = null;

const tick = (): void => {
  now = serverNow();
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === null) {
    now = serverNow();
    timer = setInterval(tick, 1_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };
}

const snapshot = (): number => now;

/** The server's time in epoch milliseconds, once a second. All clocks on screen share one timer. */
export const useNow = (): number => useSyncExternalStore(subscribe, snapshot);

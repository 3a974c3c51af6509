import { useSyncExternalStore } from 'react';

let said = '';
let times = 0;
const listeners = new Set<() => void>();

/** Says something to screen readers through the page's one polite live region. */
export function announce(text: string): void {
  times += 1;
  // A trailing no-break space makes the same words count as new ones.
  said = text + '\u00a0'.repeat(times % 2);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useAnnounced = (): string => useSyncExternalStore(subscribe, () => said);

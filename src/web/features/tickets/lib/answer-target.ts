import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Puts a text into the answer that is being written, and says which article it comes from, if from one. */
export type TakeAnswer = (text: string, article?: { id: string; title: string; version: number }) => void;

let target: TakeAnswer | null = null;
const listeners = new Set<() => void>();

function setTarget(next: TakeAnswer | null): void {
  target = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The form in which an answer is being written now, wherever it stands on the screen; null when there is none. */
export const useAnswerTarget = (): TakeAnswer | null => useSyncExternalStore(subscribe, () => target);

/** Makes this form the one that answers are put into, as long as it is there. */
export function useAsAnswerTarget(take: TakeAnswer, enabled: boolean): void {
  const latest = useEffectEvent(take);
  useEffect(() => {
    if (!enabled) return undefined;
    const mine: TakeAnswer = (text, article) => latest(text, article);
    setTarget(mine);
    return () => {
      if (target === mine) setTarget(null);
    };
  }, [enabled]);
}

/** What stands there already is kept: the answer goes below it. */
export const joinAnswer = (written: string, text: string): string => [written.trim(), text].filter(Boolean).join('\n');

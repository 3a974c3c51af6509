import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../session';
import { draftKey, dropDraft, readDraft, writeDraft } from './draft-store';

const writeAfterMs = 250;

/** `isKept` says that the value was found from before: worth telling the person. */
export interface Draft<T> {
  value: T;
  isKept: boolean;
  change: (next: T) => void;
  clear: () => void;
}

/**
 * State that survives a reload or a crash: kept in this browser by user and thing (`ticket:<id>:reply`). The value must
 * be plain JSON. Another `thing` brings its own draft; `clear` forgets it and goes back to `first`.
 */
export function useDraft<T>(thing: string, first: T): Draft<T> {
  const key = draftKey(useMe().id, thing);
  const [held, setHeld] = useState(() => load(key, first));
  const pending = useRef<{ key: string; value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const flush = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    if (pending.current) writeDraft(pending.current.key, pending.current.value);
    pending.current = null;
  }, []);

  useEffect(() => {
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  if (held.key !== key) {
    const next = load(key, first);
    setHeld(next);
  }

  const change = (value: T): void => {
    setHeld({ key, value, isKept: false });
    pending.current = { key, value };
    timer.current ??= setTimeout(flush, writeAfterMs);
  };

  const clear = (): void => {
    pending.current = null;
    dropDraft(key);
    setHeld({ key, value: first, isKept: false });
  };

  return { value: held.value, isKept: held.isKept, change, clear };
}

function load<T>(key: string, first: T): { key: string; value: T; isKept: boolean } {
  const kept = readDraft(key);
  return kept === undefined || kept === null
    ? { key, value: first, isKept: false }
    : { key, value: kept as T, isKept: true };
}

import { useCallback, useRef } from 'react';

/** The `Idempotency-Key` of one form: the same for every try, a new one after `renew`. */
export function useRequestKey(): { current: () => string; renew: () => void } {
  const key = useRef<string | null>(null);
  const current = useCallback(() => (key.current ??= crypto.randomUUID()), []);
  const renew = useCallback(() => {
    key.current = null;
  }, []);
  return { current, renew };
}

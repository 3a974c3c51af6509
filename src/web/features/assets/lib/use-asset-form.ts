import { App } from 'antd';
import { type RefObject, useState } from 'react';
import { announce, useFormKeys, useRequestKey } from '../../../lib/hooks';
import { Problem } from '../../../lib/api';

interface Sending<Body> {
  mutate: (
    asked: Body,
    then: { onSuccess: (answer: { id: string; label: string }) => void; onError: (error: Error) => void },
  ) => void;
  isPending: boolean;
  error: unknown;
}

interface Options<Values, Body> {
  element: RefObject<HTMLElement | null>;
  first: Values;
  /** Nothing while something needed is missing. */
  bodyOf: (values: Values, key: string) => Body | null;
  sending: Sending<Body>;
  /** Said when it is done. */
  done: (label: string) => string;
  onDone: (id: string) => void;
}

/** A form of the register: sent by its button or Ctrl+Enter, once, and said when done. */
export function useAssetForm<Values, Body>(options: Options<Values, Body>) {
  const { element, first, bodyOf, sending, done, onDone } = options;
  const { message } = App.useApp();
  const key = useRequestKey();
  const [value, setValue] = useState(first);
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    const body = bodyOf(value, key.current());
    if (body === null || sending.isPending) return;
    sending.mutate(body, {
      onSuccess: ({ id, label }) => {
        void message.success(done(label));
        announce(done(label));
        onDone(id);
      },
      onError: (error) => {
        // An answer came: the next try is a new request. Without one it is the same request again.
        if (error instanceof Problem && error.status > 0) key.renew();
      },
    });
  };
  useFormKeys(element, { onSend: send });
  const change = (part: Partial<Values>): void => setValue((before) => ({ ...before, ...part }));
  return { value, change, tried, send, isBusy: sending.isPending, error: sending.error };
}

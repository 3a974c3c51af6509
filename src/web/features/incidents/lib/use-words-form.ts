import { App } from 'antd';
import { useState } from 'react';
import { Problem } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { announce, useRequestKey } from '../../../lib/hooks';

interface Sending<Body> {
  mutate: (
    asked: { body: Body; key: string },
    then: { onSuccess: () => void; onError: (error: Error) => void },
  ) => void;
  isPending: boolean;
  error: unknown;
}

interface Options<Values, Body> {
  /** Under which what is typed is kept. */
  thing: string;
  first: Values;
  /** Nothing while something needed is missing. */
  bodyOf: (values: Values) => Body | null;
  sending: Sending<Body>;
  /** Said when it is done. */
  done: string;
  onDone?: () => void;
}

/** A form of an incident: kept while it is typed, sent once, and said when done. */
export function useWordsForm<Values, Body>({ thing, first, bodyOf, sending, done, onDone }: Options<Values, Body>) {
  const { message } = App.useApp();
  const draft = useDraft<Values>(thing, first);
  const key = useRequestKey();
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    const body = bodyOf(draft.value);
    if (body === null || sending.isPending) return;
    sending.mutate(
      { body, key: key.current() },
      {
        onSuccess: () => {
          draft.clear();
          key.renew();
          setTried(false);
          void message.success(done);
          announce(done);
          onDone?.();
        },
        onError: (error) => {
          // An answer came: the next try is a new request. Without one it is the same request again.
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };
  const change = (part: Partial<Values>): void => draft.change({ ...draft.value, ...part });
  return { value: draft.value, change, tried, send, isBusy: sending.isPending, error: sending.error };
}

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Loading } from './loading';

interface Later<Props> {
  (props: Props): ReactNode;
  /** Begins to fetch before it is shown. */
  fetch: () => void;
}

/**
 * A part of the screen whose code is fetched when it is first needed. Not by `lazy` and `Suspense`: React holds back
 * what has arrived until some 300 ms after it last showed a fallback, once for each such part inside another.
 * @returns a component; it throws when the code cannot be fetched, and fetches again when it is mounted anew
 */
export function later<Props extends object = object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let part: ComponentType<Props> | null = null;
  let fetching: Promise<ComponentType<Props>> | null = null;
  const fetch = (): Promise<ComponentType<Props>> =>
    (fetching ??= load().then(
      (loaded) => (part = loaded),
      (error: unknown) => {
        fetching = null;
        throw error;
      },
    ));

  function Part(props: Props) {
    const [Shown, setShown] = useState(() => part);
    const [fault, setFault] = useState<{ error: unknown } | null>(null);
    useEffect(() => {
      if (Shown) return;
      fetch().then(
        (loaded) => setShown(() => loaded),
        (error: unknown) => setFault({ error }),
      );
    }, [Shown]);
    if (fault) throw fault.error;
    return Shown ? <Shown {...props} /> : <Loading />;
  }

  return Object.assign(Part, { fetch: () => void fetch().catch(() => undefined) });
}

import { useEffect, useRef, useSyncExternalStore } from 'react';

/** Something the palette can do. `group` is the heading it stands under. */
export interface Command {
  id: string;
  group: string;
  label: string;
  /** The key that does the same, shown so that it is learnt. */
  hotkey?: string;
  run: () => void;
}

type Group = { current: readonly Command[] };

const groups = new Set<Group>();
const listeners = new Set<() => void>();
let version = 0;

const changed = (): void => {
  version += 1;
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Offers commands in the palette while the component is there. */
export function useCommands(commands: readonly Command[]): void {
  const group = useRef(commands);
  useEffect(() => {
    group.current = commands;
  });
  useEffect(() => {
    groups.add(group);
    changed();
    return () => {
      groups.delete(group);
      changed();
    };
  }, []);
}

/** Everything on offer now. */
export function useOffered(): readonly Command[] {
  useSyncExternalStore(subscribe, () => version);
  return [...groups].flatMap(({ current }) => current);
}

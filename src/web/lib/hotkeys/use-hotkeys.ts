import { useEffect, useRef } from 'react';
import { addHotkeys, type Hotkey } from './registry';

const none: readonly Hotkey[] = [];

/** Keys that work while the component is there. Single letters are ignored in fields, in dialogs and while composing. */
export function useHotkeys(hotkeys: readonly Hotkey[], enabled = true): void {
  const group = useRef(hotkeys);
  useEffect(() => {
    group.current = enabled ? hotkeys : none;
  });
  useEffect(() => addHotkeys(group), []);
}

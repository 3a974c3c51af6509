import { type KeyboardEvent, type RefObject, useRef } from 'react';

const isTyping = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === 'Backspace' || (key.length === 1 && key !== ' ' && key !== '/'));

/**
 * Keys that lead from the search field into its results and back. The results stay links with a focus of their own; to
 * type on from one of them is to type in the field.
 */
export function useResultKeys(focusField: () => void): {
  list: RefObject<HTMLDivElement | null>;
  onFieldKey: (event: KeyboardEvent) => void;
  onListKey: (event: KeyboardEvent) => void;
} {
  const list = useRef<HTMLDivElement>(null);
  const links = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('a[data-result]') ?? [])];
  const go = (event: KeyboardEvent, to: HTMLElement | undefined): void => {
    event.preventDefault();
    if (!to) return;
    to.focus();
    to.scrollIntoView({ block: 'nearest' });
  };
  const onFieldKey = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') go(event, links()[0]);
    if (event.key === 'Enter') links()[0]?.click();
  };
  const onListKey = (event: KeyboardEvent): void => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    if (event.key === 'ArrowDown') go(event, all[at + 1]);
    else if (event.key === 'ArrowUp' && at > 0) go(event, all[at - 1]);
    else if (event.key === 'ArrowUp' || event.key === 'Escape') {
      event.preventDefault();
      focusField();
    } else if (isTyping(event)) focusField();
  };
  return { list, onFieldKey, onListKey };
}

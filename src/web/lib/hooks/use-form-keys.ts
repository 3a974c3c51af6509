import { type RefObject, useEffect, useEffectEvent } from 'react';

const composingKeyCode = 229;

interface FormKeys {
  /** Ctrl or Cmd with Enter. */
  onSend: () => void;
  /** Escape. */
  onCancel?: () => void;
}

/** The first Escape closes the list that a field has opened. */
const isListOpen = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';

/** The keys of a form, wherever in it the focus is; none of them while an input method is composing. */
export function useFormKeys(form: RefObject<HTMLElement | null>, { onSend, onCancel }: FormKeys): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === composingKeyCode || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    }
    if (event.key === 'Escape' && onCancel && !isListOpen(event.target)) {
      event.preventDefault();
      onCancel();
    }
  });
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent): void => take(event);
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [form]);
}

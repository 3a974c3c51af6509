import { type RefObject, useEffect } from 'react';

const focusable = 'input:not([type="hidden"]), textarea, button, [tabindex="0"]';

/**
 * Leads to the first field that is wrong after a try to send has found some.
 * @param attempts counts those tries
 */
export function useFocusFault(form: RefObject<HTMLElement | null>, attempts: number): void {
  useEffect(() => {
    if (attempts === 0) return;
    const row = form.current?.querySelector('[data-faulty="true"]');
    row?.querySelector<HTMLElement>(focusable)?.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [form, attempts]);
}

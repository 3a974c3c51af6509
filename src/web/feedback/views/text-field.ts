import { h } from '../dom';
import type { Page } from '../page';
import type { Draft } from '../state';

interface Asked {
  id: string;
  label: string;
  hint: string;
  draft: Draft;
  rows: number;
}

/** The browser must neither keep what is written nor send it to anybody to be spelled or completed. */
export const unkept = { autocomplete: 'off', spellcheck: 'false', autocorrect: 'off', 'data-gramm': 'false' };

/** A long text with its counter. */
export function textField({ t, state }: Page, { id, label, hint, draft, rows }: Asked): HTMLElement {
  const max = state.form?.limits.text ?? 20_000;
  const counter = h('span', { className: 'counter' });
  const count = (): void => {
    const length = [...draft.text].length;
    counter.textContent = t('counter', { count: length, max });
    counter.classList.toggle('over', length > max);
  };
  count();
  const note = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) draft.text = event.target.value;
    count();
  };
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: id }, label),
    h('p', { id: `${id}-hint`, className: 'hint' }, hint),
    h('textarea', {
      id,
      rows,
      value: draft.text,
      attrs: { ...unkept, 'aria-describedby': `${id}-hint` },
      on: { input: note },
    }),
    counter,
  );
}

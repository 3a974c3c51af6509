import type { Choice } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import type { Draft } from '../state';

/** The topics as buttons of which one holds: all can be seen at once, on a phone as well. */
export function topicChoice({ t, words }: Page, topics: readonly Choice[], draft: Draft): HTMLElement {
  const one = ({ value, label }: Choice): HTMLElement =>
    h(
      'label',
      { className: 'topic' },
      h('input', {
        type: 'radio',
        name: 'topic',
        value,
        checked: draft.topic === value,
        attrs: { autocomplete: 'off' },
        on: { change: () => void (draft.topic = value) },
      }),
      h('span', {}, words(label)),
    );
  return h(
    'fieldset',
    { id: 'topics', tabIndex: -1, className: 'field' },
    h('legend', {}, t('topic')),
    h('div', { className: 'topics' }, ...topics.map(one)),
  );
}

interface Asked {
  id: 'county' | 'about';
  label: string;
  none: string;
  hint: string;
  choices: readonly Choice[];
}

/** Something that need not be said. */
export function optionalChoice({ words }: Page, draft: Draft, { id, label, none, hint, choices }: Asked): HTMLElement {
  const option = (value: string, text: string): HTMLOptionElement =>
    h('option', { value, selected: draft[id] === value }, text);
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) draft[id] = event.target.value;
  };
  return h(
    'div',
    { className: 'field' },
    h('label', { htmlFor: id }, label),
    h(
      'select',
      { id, attrs: { autocomplete: 'off', 'aria-describedby': `${id}-hint` }, on: { change: choose } },
      option('', none),
      ...choices.map(({ value, label: text }) => option(value, words(text))),
    ),
    h('p', { id: `${id}-hint`, className: 'hint' }, hint),
  );
}

import { h } from '../dom';
import type { Page } from '../page';
import { points } from './parts';

const chapters = [
  ['promise', 'promises'],
  ['safetyWho', 'safetyWhoList'],
  ['safetyHow', 'safetyHowList'],
  ['safetyRemains', 'safetyRemainsList'],
] as const;

/** The threat model in plain words: who may want to know, what they can see, and what remains. */
export function safetyView({ t, state }: Page): HTMLElement {
  const parts = chapters.flatMap(([title, text]) => [h('h2', {}, t(title)), points(t(text))]);
  const slot = state.form && h('p', { className: 'hint' }, t('safetySlot', { minutes: state.form.slotMinutes }));
  return h('article', { className: 'card narrow' }, ...parts, slot);
}

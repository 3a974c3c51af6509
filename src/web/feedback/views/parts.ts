import { h } from '../dom';

/** Several lines of one text as points of a list. */
export const points = (text: string, className = 'points'): HTMLElement =>
  h('ul', { className }, ...text.split('\n').map((line) => h('li', {}, line)));

/** Words of somebody else: their line breaks stay, nothing in them is read as markup or made a link. */
export const written = (text: string): HTMLElement => h('p', { className: 'written' }, text);

export const fault = (id: string, text: string): HTMLElement | null =>
  text === '' ? null : h('p', { id, className: 'fault', attrs: { role: 'alert' } }, text);

export const kindWords = (kinds: readonly string[]): string =>
  kinds.map((kind) => (kind.split('/').pop() ?? kind).replace('plain', 'txt').toUpperCase()).join(', ');

export const sizeWords = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;

import { h } from '../dom';
import type { Page } from '../page';
import { points } from './parts';

/** What is promised and what is not, beside the form. On a phone the long form opens at a touch. */
export function promise(page: Page): HTMLElement {
  const { t, state } = page;
  const more = (): void => {
    state.tab = 'safety';
    page.draw('main');
  };
  return h(
    'aside',
    { className: 'promise' },
    h(
      'details',
      { open: matchMedia('(min-width: 60rem)').matches },
      h('summary', {}, h('strong', {}, t('promise')), h('span', { className: 'brief' }, t('promiseShort'))),
      points(t('promises'), 'points kept'),
      h('h2', {}, t('limits')),
      points(t('limitsList'), 'points open'),
      h('p', { className: 'advice' }, t('advice')),
      h('button', { id: 'more-safety', type: 'button', className: 'link', on: { click: more } }, t('moreSafety')),
    ),
  );
}

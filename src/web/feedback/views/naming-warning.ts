import { h } from '../dom';
import type { Page } from '../page';
import type { Draft } from '../state';

/** Before something goes out that looks as if it told who writes. */
export function namingWarning(page: Page, draft: Draft, back: string, send: () => void): HTMLElement | null {
  const { t } = page;
  if (draft.namings.length === 0) return null;
  const goBack = (): void => {
    draft.namings = [];
    page.draw(back);
  };
  return h(
    'section',
    {
      id: 'naming',
      className: 'warning',
      tabIndex: -1,
      attrs: { role: 'alertdialog', 'aria-labelledby': 'naming-title' },
    },
    h('h2', { id: 'naming-title' }, t('namingTitle')),
    h('p', {}, t('namingLead')),
    h('ul', { className: 'points' }, ...draft.namings.map((naming) => h('li', {}, t(`naming_${naming}`)))),
    h('p', {}, t('namingRest')),
    h(
      'div',
      { className: 'buttons' },
      h('button', { id: 'naming-back', type: 'button', className: 'first', on: { click: goBack } }, t('namingBack')),
      h('button', { id: 'naming-send', type: 'button', className: 'second', on: { click: send } }, t('namingSend')),
    ),
  );
}

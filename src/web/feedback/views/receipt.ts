import { copyText } from '../../lib/copy-text';
import { type AcceptedReport, groupReceipt } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';

/** The receipt, shown once. Nothing else of the page opens before the sender says that it is saved. */
export function receiptView(page: Page, { receipt, worksFrom }: AcceptedReport): HTMLElement {
  const { t, state } = page;
  const groups = groupReceipt(receipt);
  const copy = async (): Promise<void> => {
    const words = t((await copyText(groups)) ? 'copied' : 'copyFailed');
    told.textContent = words;
    page.announce(words);
  };
  const told = h('span', { className: 'hint' });
  const finish = (): void => {
    Object.assign(state, { sent: null, isSaved: false, isDone: true });
    page.draw('main');
  };
  const done = h(
    'button',
    { id: 'done', type: 'button', className: 'first', disabled: !state.isSaved, on: { click: finish } },
    t('done'),
  );
  const save = (event: Event): void => {
    state.isSaved = event.target instanceof HTMLInputElement && event.target.checked;
    done.disabled = !state.isSaved;
  };
  return h(
    'section',
    { className: 'card receipt' },
    h('h2', {}, t('received')),
    h('p', {}, t('receiptLead')),
    h(
      'p',
      {
        id: 'receipt',
        className: 'code',
        attrs: { role: 'img', 'aria-label': `${t('receiptLabel')} ${[...groups].join(' ')}` },
      },
      ...groups.split('-').map((group) => h('span', {}, group)),
    ),
    h(
      'div',
      { className: 'buttons unprinted' },
      h('button', { id: 'copy', type: 'button', className: 'second', on: { click: () => void copy() } }, t('copy')),
      h(
        'button',
        { id: 'print', type: 'button', className: 'second', title: t('printHint'), on: { click: () => print() } },
        t('print'),
      ),
      told,
    ),
    h('p', { className: 'hint unprinted' }, t('printHint')),
    h('p', { id: 'works-from' }, t('worksFrom', { at: worksFrom })),
    h(
      'div',
      { className: 'finish unprinted' },
      h(
        'label',
        { className: 'check' },
        h('input', {
          id: 'saved',
          type: 'checkbox',
          checked: state.isSaved,
          attrs: { autocomplete: 'off' },
          on: { change: save },
        }),
        h('span', {}, t('saved')),
      ),
      done,
    ),
  );
}

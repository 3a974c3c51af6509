import { foldReceipt, getThread, groupReceipt, receiptFault } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import { refusalWords } from '../refusal-words';
import { asking } from '../state';
import { fault, written } from './parts';
import { unkept } from './text-field';
import { threadView } from './thread';

async function open(page: Page): Promise<void> {
  const { state, t } = page;
  if (state.isOpening) return;
  const wrong = receiptFault(state.typedReceipt);
  state.receiptFault = wrong ? t(`receipt_${wrong}`, { count: foldReceipt(state.typedReceipt).length }) : '';
  if (wrong) return page.draw('receipt-field');
  state.isOpening = true;
  page.draw('open');
  try {
    state.thread = await getThread(asking(state), groupReceipt(state.typedReceipt));
  } catch (error) {
    state.receiptFault = refusalWords(error, t);
  }
  state.isOpening = false;
  page.draw(state.thread ? 'main' : 'receipt-field');
}

/** To come back with the receipt, which stays in the field and in the body of requests. */
export function returnView(page: Page): HTMLElement {
  const { t, state } = page;
  if (state.thread) return threadView(page, state.thread);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void open(page);
  };
  const note = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) state.typedReceipt = event.target.value;
  };
  return h(
    'form',
    { className: 'card narrow', noValidate: true, autocomplete: 'off', on: { submit: onSubmit } },
    written(t('returnLead')),
    h(
      'div',
      { className: 'field' },
      h('label', { htmlFor: 'receipt-field' }, t('receiptLabel')),
      h('input', {
        id: 'receipt-field',
        className: 'code-field',
        type: 'text',
        value: state.typedReceipt,
        placeholder: 'XXXX-XXXX-XXXX-XXXX',
        attrs: {
          ...unkept,
          autocapitalize: 'characters',
          'aria-describedby': 'receipt-fault',
          'aria-invalid': String(state.receiptFault !== ''),
        },
        on: { input: note },
      }),
    ),
    fault('receipt-fault', state.receiptFault),
    h(
      'button',
      { id: 'open', type: 'submit', className: 'first wide', attrs: { 'aria-disabled': String(state.isOpening) } },
      t(state.isOpening ? 'opening' : 'open'),
    ),
  );
}

import { filesToSend, groupReceipt, type Message, sendMessage, type Thread } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import { sendDraft } from '../sending';
import { asking, emptyDraft } from '../state';
import { filesField } from './files';
import { namingWarning } from './naming-warning';
import { fault, written } from './parts';
import { textField } from './text-field';

const ids = { text: 'more', button: 'send-more' };

function send(page: Page, isConfirmed: boolean): Promise<void> {
  const { state } = page;
  const { message } = state;
  return sendDraft(page, {
    draft: message,
    ids,
    isConfirmed,
    next: 'more-received',
    send: async () => {
      const files = message.files.length > 0 ? { files: await filesToSend(message.files) } : {};
      const receipt = groupReceipt(state.typedReceipt);
      const { worksFrom } = await sendMessage(asking(state), { receipt, text: message.text, ...files });
      state.messageWorksFrom = worksFrom;
      state.message = emptyDraft();
    },
  });
}

const said = ({ t }: Page, { from, on, text, files }: Message): HTMLElement =>
  h(
    'li',
    { className: from },
    h('p', { className: 'who' }, h('strong', {}, t(from === 'desk' ? 'desk' : 'you')), ' ', h('time', {}, on)),
    written(text),
    files > 0 && h('p', { className: 'hint' }, t('filesOf', { count: files })),
  );

function moreForm(page: Page): HTMLElement {
  const { t, state } = page;
  const { message } = state;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void send(page, false);
  };
  return h(
    'form',
    { noValidate: true, autocomplete: 'off', on: { submit: onSubmit } },
    textField(page, { id: ids.text, label: t('addMore'), hint: t('addMoreHint'), draft: message, rows: 5 }),
    state.form && filesField(page, message, state.form.limits, 'more-files'),
    fault('more-fault', message.fault),
    namingWarning(page, message, ids.text, () => void send(page, true)),
    message.namings.length === 0 &&
      h(
        'button',
        {
          id: ids.button,
          type: 'submit',
          className: 'first wide',
          attrs: { 'aria-disabled': String(message.isBusy) },
        },
        t(message.isBusy ? 'sending' : 'sendMore'),
      ),
  );
}

/** What was written and answered so far, and a field to write more. */
export function threadView(page: Page, thread: Thread): HTMLElement {
  const { t, state, words } = page;
  const topic = state.form?.topics.find(({ value }) => value === thread.topic);
  const end = (): void => {
    Object.assign(state, { thread: null, typedReceipt: '', messageWorksFrom: '', message: emptyDraft() });
    page.draw('receipt-field');
  };
  return h(
    'section',
    { className: 'card narrow' },
    h('h2', {}, topic ? words(topic.label) : t('thread')),
    h(
      'dl',
      { className: 'facts' },
      h('dt', {}, t('state')),
      h('dd', { id: 'thread-state' }, words(thread.stateWords)),
      h('dt', {}, t('sentOn')),
      h('dd', {}, thread.on),
    ),
    h(
      'ol',
      { id: 'thread', className: 'thread', attrs: { 'aria-label': t('thread') } },
      ...thread.messages.map((message) => said(page, message)),
    ),
    state.messageWorksFrom !== '' &&
      h(
        'p',
        { id: 'more-received', className: 'note', tabIndex: -1 },
        t('moreReceived', { at: state.messageWorksFrom }),
      ),
    moreForm(page),
    h('button', { id: 'end-reading', type: 'button', className: 'link', on: { click: end } }, t('endReading')),
  );
}

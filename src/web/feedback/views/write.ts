import { type FeedbackForm, filesToSend, type NewReport, sendReport } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import { sendDraft } from '../sending';
import { asking, type Draft, emptyDraft } from '../state';
import { campaignCard } from './campaign';
import { optionalChoice, topicChoice } from './choices';
import { filesField } from './files';
import { namingWarning } from './naming-warning';
import { fault, written } from './parts';
import { promise } from './promise';
import { textField } from './text-field';

const ids = { topic: 'topics', text: 'text', button: 'send' };

async function reportOf(draft: Draft, form: FeedbackForm): Promise<NewReport> {
  const { topic, text, county, about, files } = draft;
  return {
    topic,
    text,
    ...(county && { county }),
    ...(about && { about }),
    ...(form.campaign?.open && { campaign: form.campaign.slug }),
    ...(files.length > 0 && { files: await filesToSend(files) }),
  };
}

function send(page: Page, form: FeedbackForm, isConfirmed: boolean): Promise<void> {
  const { state } = page;
  const { draft } = state;
  return sendDraft(page, {
    draft,
    ids,
    isConfirmed,
    next: 'main',
    send: async () => {
      state.sent = await sendReport(asking(state), await reportOf(draft, form));
      state.isSaved = false;
      state.isDone = false;
      state.draft = emptyDraft();
    },
  });
}

function reportForm(page: Page, form: FeedbackForm): HTMLElement {
  const { t, state } = page;
  const { draft } = state;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void send(page, form, false);
  };
  return h(
    'form',
    { className: 'card', noValidate: true, autocomplete: 'off', on: { submit: onSubmit } },
    topicChoice(page, form.topics, draft),
    textField(page, { id: ids.text, label: t('text'), hint: t('textHint'), draft, rows: 9 }),
    h(
      'fieldset',
      { className: 'optional' },
      h('legend', {}, t('optional')),
      h(
        'div',
        { className: 'pair' },
        optionalChoice(page, draft, {
          id: 'county',
          label: t('county'),
          none: t('noCounty'),
          hint: t('countyHint'),
          choices: form.counties,
        }),
        optionalChoice(page, draft, {
          id: 'about',
          label: t('about'),
          none: t('noAbout'),
          hint: t('aboutHint'),
          choices: form.about,
        }),
      ),
      filesField(page, draft, form.limits, 'files'),
    ),
    fault('write-fault', draft.fault),
    namingWarning(page, draft, ids.text, () => void send(page, form, true)),
    draft.namings.length === 0 &&
      h(
        'button',
        {
          id: ids.button,
          type: 'submit',
          className: 'first wide',
          attrs: { 'aria-disabled': String(draft.isBusy) },
        },
        t(draft.isBusy ? 'sending' : 'send'),
      ),
  );
}

/** To say something: what is promised, and the form. */
export function writeView(page: Page): HTMLElement {
  const { t, state } = page;
  const { form, loadFault } = state;
  const body = form
    ? reportForm(page, form)
    : loadFault !== '' &&
      h(
        'div',
        { className: 'card' },
        h('p', { className: 'fault', attrs: { role: 'alert' } }, `${t('loadFailed')} ${loadFault}`),
        h(
          'button',
          { id: 'retry', type: 'button', className: 'second', on: { click: () => void page.load() } },
          t('retry'),
        ),
      );
  return h(
    'div',
    { className: 'columns' },
    h(
      'div',
      {},
      state.isDone && h('p', { className: 'note', attrs: { role: 'status' } }, t('doneNote')),
      form && campaignCard(page, form),
      !form?.campaign && written(t('lead')),
      body,
    ),
    promise(page),
  );
}

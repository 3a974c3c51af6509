import { type FeedbackForm, type FileFault, fileFault } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import type { Draft } from '../state';
import { kindWords, sizeWords } from './parts';

type Limits = FeedbackForm['limits'];

const faultTexts = { kind: 'fileKind', size: 'fileSize', number: 'fileNumber' } as const satisfies Record<
  FileFault,
  string
>;

/** Files to go with a text. They are shown by number and size: a name on the screen is read by whoever looks on. */
export function filesField(page: Page, draft: Draft, limits: Limits, id: string): HTMLElement {
  const { t } = page;
  const words = { files: limits.files, size: sizeWords(limits.fileBytes), kinds: kindWords(limits.kinds) };
  const draw = (text: string): void => {
    draft.fault = text;
    page.draw(`${id}-add`);
  };
  const add = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    for (const file of event.target.files ?? []) {
      const found = fileFault(file, draft.files, limits);
      if (found) return draw(`${t('fileNotAdded')}${t(faultTexts[found], words)}`);
      draft.files.push(file);
    }
    draw('');
  };
  const chosen = draft.files.map((file, at) => {
    const number = at + 1;
    const remove = (): void => {
      draft.files.splice(at, 1);
      draw('');
    };
    return h(
      'li',
      {},
      h('span', {}, t('fileAt', { at: number, size: sizeWords(file.size) })),
      h(
        'button',
        {
          type: 'button',
          className: 'plain',
          attrs: { 'aria-label': t('removeFile', { at: number }) },
          on: { click: remove },
        },
        '×',
      ),
    );
  });
  const picker = h('input', {
    id: `${id}-picker`,
    type: 'file',
    hidden: true,
    multiple: true,
    accept: limits.kinds.join(','),
    on: { change: add },
  });
  return h(
    'div',
    { className: 'field', attrs: { role: 'group', 'aria-labelledby': `${id}-label` } },
    h('p', { id: `${id}-label`, className: 'label' }, t('files')),
    h('p', { className: 'hint' }, t('filesHint', words)),
    chosen.length > 0 && h('ul', { className: 'files' }, ...chosen),
    picker,
    draft.files.length < limits.files &&
      h(
        'button',
        { id: `${id}-add`, type: 'button', className: 'second', on: { click: () => picker.click() } },
        t('addFile'),
      ),
  );
}

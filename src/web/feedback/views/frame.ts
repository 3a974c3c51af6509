import { h } from '../dom';
import type { Page } from '../page';
import { emptyDraft, emptyState, holdsReceipt, tabs } from '../state';
import { digestView } from './digest';
import { receiptView } from './receipt';
import { returnView } from './return';
import { safetyView } from './safety';
import { writeView } from './write';

const views = { write: writeView, return: returnView, digest: digestView, safety: safetyView };

const topId = 'main';

/** Empties the page, then goes where the server tells the browser to forget it. The way back does not lead here. */
function leave({ state }: Page): void {
  Object.assign(state, emptyState(state.language, ''), { isSaved: true, draft: emptyDraft(), message: emptyDraft() });
  location.replace('/feedback/leave');
}

/** @returns whether the receipt is safe; else says what is to be done first */
function mayGo(page: Page): boolean {
  if (!holdsReceipt(page.state)) return true;
  page.announce(page.t('savedFirst'));
  document.getElementById('saved')?.focus();
  return false;
}

function header(page: Page): HTMLElement {
  const { t, state } = page;
  const other = state.language === 'en' ? 'zh-CN' : 'en';
  const switchLanguage = (): void => {
    state.language = other;
    page.draw('language');
  };
  return h(
    'header',
    { className: 'head' },
    h('p', { className: 'owner' }, t('owner')),
    h('h1', {}, t('title')),
    h(
      'div',
      { className: 'actions' },
      h(
        'button',
        { id: 'language', type: 'button', className: 'plain', lang: other, on: { click: switchLanguage } },
        t('otherLanguage'),
      ),
      h(
        'button',
        {
          id: 'leave',
          type: 'button',
          className: 'plain',
          title: t('leaveHint'),
          on: { click: () => mayGo(page) && leave(page) },
        },
        t('leave'),
      ),
    ),
  );
}

function navigation(page: Page): HTMLElement {
  const { t, state } = page;
  const open = (tab: (typeof tabs)[number]) => (): void => {
    if (!mayGo(page)) return;
    state.tab = tab;
    page.draw(topId);
  };
  const links = tabs.map((tab) =>
    h(
      'button',
      {
        id: `tab-${tab}`,
        type: 'button',
        attrs: tab === state.tab ? { 'aria-current': 'page' } : {},
        on: { click: open(tab) },
      },
      t(tab),
    ),
  );
  return h('nav', { className: 'tabs', attrs: { 'aria-label': t('tabs') } }, ...links);
}

/** The whole page as it is now. */
export function drawPage(page: Page): HTMLElement {
  const { state } = page;
  const view = state.tab === 'write' && state.sent ? receiptView(page, state.sent) : views[state.tab](page);
  const main = h('main', { id: topId, tabIndex: -1 }, view);
  return h('div', { className: 'page' }, header(page), navigation(page), main);
}

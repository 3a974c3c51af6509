import { getForm } from '../lib/feedback';
import { firstLanguage, type Page, sayIn, wordsIn } from './page';
import { refusalWords } from './refusal-words';
import { asking, emptyState, hasUnsaved } from './state';
import { drawPage } from './views/frame';
import { h } from './dom';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no #page');

const state = emptyState(firstLanguage(), location.pathname);
const content = h('div', {});
const spoken = h('p', { className: 'unseen', attrs: { role: 'status' } });
root.append(content, spoken);

const page: Page = {
  state,
  t: (key, params) => sayIn(state.language)(key, params),
  words: (words) => wordsIn(state.language, words),
  draw(focus) {
    const stays = focus ?? document.activeElement?.id ?? '';
    document.documentElement.lang = state.language;
    document.title = page.t('title');
    content.replaceChildren(drawPage(page));
    if (focus === 'main') scrollTo(0, 0);
    if (stays) document.getElementById(stays)?.focus({ preventScroll: focus === 'main' });
  },
  announce(text) {
    spoken.textContent = text;
  },
  async load() {
    state.loadFault = '';
    try {
      state.form = await getForm(asking(state), state.campaign);
    } catch (error) {
      state.loadFault = refusalWords(error, page.t);
    }
    page.draw();
  },
};

addEventListener('beforeunload', (event) => {
  if (hasUnsaved(state)) event.preventDefault();
});
// A page kept for the way back would show the next person at this device what was written.
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
page.draw();
void page.load();

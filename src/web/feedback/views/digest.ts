import { type DigestPeriod, getDigest } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import { refusalWords } from '../refusal-words';
import { asking } from '../state';
import { written } from './parts';

function periodName({ t }: Page, period: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) return t('quarter', { year: quarter[1] ?? '', number: quarter[2] ?? '' });
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  return month ? t('month', { year: month[1] ?? '', number: month[2] ?? '' }) : period;
}

function periodCard(page: Page, { period, topics, done }: DigestPeriod): HTMLElement {
  const { t, words } = page;
  const rows = topics.map(({ label, count }) =>
    h('tr', {}, h('th', { scope: 'row' }, words(label)), h('td', {}, count === null ? t('fewer') : String(count))),
  );
  return h(
    'section',
    { className: 'card' },
    h('h2', {}, periodName(page, period)),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h('tr', {}, h('th', { scope: 'col' }, t('digestTopic')), h('th', { scope: 'col' }, t('digestCount'))),
      ),
      h('tbody', {}, ...rows),
    ),
    h('h3', {}, t('digestDone')),
    written(done),
  );
}

async function load(page: Page): Promise<void> {
  const { state } = page;
  try {
    state.digest = await getDigest(asking(state));
    state.loadFault = '';
  } catch (error) {
    state.digest = [];
    state.loadFault = refusalWords(error, page.t);
  }
  if (state.tab === 'digest') page.draw();
}

/** What was reported, in numbers that give nobody away, and what was done. */
export function digestView(page: Page): HTMLElement {
  const { t, state } = page;
  if (!state.digest) void load(page);
  const periods = state.digest ?? [];
  const isEmpty = state.digest?.length === 0 && state.loadFault === '';
  return h(
    'div',
    { id: 'digest', className: 'narrow' },
    written(t('digestLead')),
    state.loadFault !== '' && h('p', { className: 'fault', attrs: { role: 'alert' } }, state.loadFault),
    isEmpty && h('p', { className: 'note' }, t('digestEmpty')),
    ...periods.map((period) => periodCard(page, period)),
  );
}

import type { FeedbackForm } from '../../lib/feedback';
import { h } from '../dom';
import type { Page } from '../page';
import { written } from './parts';

/** What a campaign asks for, when the address names one. */
export function campaignCard({ t, state }: Page, { campaign }: FeedbackForm): HTMLElement | null {
  if (state.campaign === null) return null;
  if (!campaign) return h('p', { className: 'note' }, t('campaignUnknown'));
  const { title, text, from, until, open } = campaign;
  return h(
    'section',
    { className: 'campaign' },
    h('h2', {}, title),
    written(text),
    h('p', { className: 'hint' }, t('campaignDates', { from, until })),
    !open && h('p', { className: 'note' }, t('campaignOver')),
  );
}

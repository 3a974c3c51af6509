import { TabPage } from '../../ui';
import { deskTabs } from './desk-tabs';
import { useLiveFeedback } from './lib/use-live-feedback';
import { useDeskTexts } from './texts';

/** What came in without a name: reports, campaigns, counts, and what is published of them. */
export function FeedbackDeskPage() {
  const t = useDeskTexts();
  useLiveFeedback();
  return <TabPage door="feedback-desk" label={t('tabs')} tabs={deskTabs} nameOf={t} />;
}

import { TabPage } from '../../../../ui';
import { useLiveArticles } from '../shared/use-live-articles';
import { useWorkTexts } from './texts';
import { workTabs } from './work-tabs';

/** What the editors have to do. */
export function WorkPage() {
  const t = useWorkTexts();
  useLiveArticles();
  return <TabPage door="knowledge/work" label={t('tabs')} tabs={workTabs} nameOf={t} />;
}

import { TabPage } from '../../ui';
import { faultsTabs } from './faults-tabs';
import { useFaultsTexts } from './texts';

/** What looks at repairs from outside their flow: figures, reviews, certificates. */
export function FaultsPage() {
  const t = useFaultsTexts();
  return <TabPage door="faults" label={t('tabs')} tabs={faultsTabs} nameOf={t} />;
}

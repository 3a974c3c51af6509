import { TabHead } from '../../../../ui';
import { useMay } from '../../../../lib/session';
import { DifferenceList } from './difference-list';
import { RunBar } from './run-bar';
import { RunList } from './run-list';
import { useReconciliationTexts } from './texts';

/** Our books of a day against the gateway's statement: what waits to be looked into first, then the runs. */
export function ReconciliationTab() {
  const t = useReconciliationTexts();
  const mayRun = useMay('reconciliation.run');
  return (
    <>
      <TabHead title={t('title')} lead={t('lead')} />
      {mayRun && <RunBar />}
      <DifferenceList />
      <RunList />
    </>
  );
}

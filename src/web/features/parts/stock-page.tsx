import { TabPage } from '../../ui';
import { useLiveParts } from '../tickets';
import { stockTabs } from './stock-tabs';
import { useStockTexts } from './texts';

const looked = ['stock'];

/** Spare parts: what lies where, who asked for what, counts, movements, and what there is at all (D2, D4). */
export function StockPage() {
  const t = useStockTexts();
  useLiveParts(looked);
  return <TabPage door="stock" label={t('tabs')} tabs={stockTabs} nameOf={t} />;
}

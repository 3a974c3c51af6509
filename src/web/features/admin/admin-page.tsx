import { TabPage } from '../../ui';
import { adminTabs } from './admin-tabs';
import { useAdminTexts } from './texts';

/** Pages for those who run the place. */
export function AdminPage() {
  const t = useAdminTexts();
  return <TabPage door="admin" label={t('tabs')} tabs={adminTabs} nameOf={t} />;
}

import { TabHead } from '../../../../ui';
import { useWorkTexts } from './texts';
import { WorkList } from './work-list';

/** Articles that end within 30 days, to be renewed or left to end. */
export function ExpiringTab() {
  const t = useWorkTexts();
  return (
    <>
      <TabHead title={t('expiring')} lead={t('expiringLead')} />
      <WorkList
        filter={{ state: 'expiring' }}
        label={t('expiring')}
        linkOf={({ id }) => `/knowledge/${id}`}
        empty={{ title: t('noExpiring') }}
      />
    </>
  );
}

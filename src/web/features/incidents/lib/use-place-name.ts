import { useLanguage } from '../../../lib/i18n';
import { useOrganisation } from '../../../lib/reference';
import { useIncidentTexts } from '../texts';

/** What the county of an incident is called; without one it is the whole branch. */
export function usePlaceName(): (countyId: string | null) => string {
  const t = useIncidentTexts();
  const language = useLanguage();
  const { data } = useOrganisation();
  return (countyId) => {
    if (countyId === null) return t('wholeBranch');
    return data?.counties.find(({ id }) => id === countyId)?.name ?? (language === 'en' ? '…' : '……');
  };
}

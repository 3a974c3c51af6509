import { useLabels, useOrganisation } from '../../../lib/reference';
import type { Audience } from '../api/types';
import { useAnnouncementTexts } from '../texts';
import { audienceWords } from './audience-words';

/** Says who gets an announcement, in the reader's language. */
export function useAudienceWords(): (audience: Audience) => string {
  const t = useAnnouncementTexts();
  const labels = useLabels();
  const { data } = useOrganisation();
  const list = (names: readonly string[]): string =>
    names.length < 2
      ? (names[0] ?? '')
      : t('listed', { first: names.slice(0, -1).join(t('comma')), last: names.at(-1) ?? '' });
  return (audience) =>
    audienceWords(audience, {
      county: (id) => data?.counties.find((county) => county.id === id)?.name ?? '',
      tier: (tier) => labels.tier(tier),
      role: (role) => labels.role(role),
      list,
      outletsOf: (outlets, counties) => t('outletsOf', { outlets, counties }),
      staffOf: (staff, counties) => t('staffOf', { staff, counties }),
      allCounties: t('wholeBranch'),
      allOutlets: t('allOutlets'),
      tierOutlets: (tiers) => t('tierOutlets', { tiers }),
      and: (parts) => parts.join(t('semicolon')),
      nobody: t('nobodyChosen'),
    });
}

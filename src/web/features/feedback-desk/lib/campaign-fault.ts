import type { CampaignForm } from '../api/types';

export type CampaignFault = 'missing' | 'slug' | 'dates';

const slugForm = /^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/;

/** What keeps a campaign from being saved. */
export function campaignFault({ slug, title, text, from, until }: CampaignForm): CampaignFault | null {
  if ([slug, title.trim(), text.trim(), from, until].includes('')) return 'missing';
  if (!slugForm.test(slug)) return 'slug';
  return from > until ? 'dates' : null;
}

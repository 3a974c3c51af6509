import { acceptanceStories } from './stories/acceptance-stories.js';
import { campaignStories } from './stories/campaign-stories.js';
import { commissionStories } from './stories/commission-stories.js';
import { complaintServiceStories } from './stories/complaint-service-stories.js';
import { complaintSystemStories } from './stories/complaint-system-stories.js';
import { productStories } from './stories/product-stories.js';
import { resourceStories } from './stories/resource-stories.js';
import type { Story, StoryVariation } from './stories/story.types.js';
import { systemStories } from './stories/system-stories.js';
import { tariffStories } from './stories/tariff-stories.js';
import { policyVariations } from './stories/variations-policy.js';
import { serviceVariations } from './stories/variations-service.js';

export type * from './stories/story.types.js';

/** Tickets written out from the first words to the last; topics are those of the two lines. */
export const stories: readonly Story[] = [
  ...tariffStories,
  ...campaignStories,
  ...acceptanceStories,
  ...productStories,
  ...commissionStories,
  ...systemStories,
  ...resourceStories,
  ...complaintServiceStories,
  ...complaintSystemStories,
];

/** Other wordings of the ten questions that outlets ask most. */
export const variations: readonly StoryVariation[] = [...policyVariations, ...serviceVariations];

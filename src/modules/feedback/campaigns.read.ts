import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import { FeedbackDatabase } from './feedback.database.js';
import { refuseFeedback } from './feedback.refusals.js';
import type { FeedbackCampaignView } from './feedback.view.js';

interface CampaignRow {
  slug: string;
  title: string;
  text: string;
  opens: string;
  closes: string;
}

const one = {
  name: 'feedback-campaign',
  text: `SELECT slug, title, text, opens::text, closes::text FROM feedback.campaigns WHERE slug = $1 ORDER BY version DESC LIMIT 1`,
};

/** Campaigns as senders see them (A20). */
@Injectable()
export class CampaignReads {
  constructor(
    private readonly database: FeedbackDatabase,
    private readonly clock: Clock,
  ) {}

  async find(slug: string): Promise<FeedbackCampaignView | null> {
    const [row] = await this.database.rows<CampaignRow>(one, [slug]);
    if (!row) return null;
    const today = dateAt(this.clock.now());
    const { title, text, opens, closes } = row;
    return { slug, title, text, from: opens, until: closes, open: opens <= today && today <= closes };
  }

  /** @throws DomainError when there is none of that name, or not now */
  async check(slug: string): Promise<void> {
    const campaign = await this.find(slug);
    if (!campaign) throw refuseFeedback('feedback.no_such_campaign');
    const { from: opens, until: closes, open } = campaign;
    if (!open) throw refuseFeedback('feedback.campaign_over', { opens, closes });
  }
}

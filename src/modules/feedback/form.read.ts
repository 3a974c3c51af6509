import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { CampaignReads } from './campaigns.read.js';
import { FeedbackDatabase } from './feedback.database.js';
import type { FeedbackFormView } from './feedback.view.js';
import { choicesOf, feedbackAbouts, type FeedbackChoice, feedbackLimits, feedbackTopics } from './feedback.words.js';

const allCounties = {
  name: 'feedback-counties',
  text: 'SELECT code, name_zh AS zh, name_en AS en FROM public.counties ORDER BY code',
};

/** What the form of senders is drawn from. */
@Injectable()
export class FormReads {
  constructor(
    private readonly database: FeedbackDatabase,
    private readonly campaigns: CampaignReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async form(slug: string | undefined): Promise<FeedbackFormView> {
    const { kinds, ...limits } = feedbackLimits;
    return {
      topics: choicesOf(feedbackTopics),
      counties: await this.counties(),
      about: choicesOf(feedbackAbouts),
      campaign: slug ? await this.campaigns.find(slug) : null,
      limits: { ...limits, kinds: [...kinds] },
      slotMinutes: this.config.feedback.slotMs / 60_000,
      url: this.config.feedback.url && `${this.config.feedback.url}/feedback`,
    };
  }

  async counties(): Promise<FeedbackChoice[]> {
    const rows = await this.database.rows<{ code: string; zh: string; en: string }>(allCounties);
    return rows.map(({ code, zh, en }) => ({ value: code, label: { zh, en } }));
  }
}

import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Beats } from './beats.js';
import { CampaignReads } from './campaigns.read.js';
import { DigestReads } from './digest.read.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackDatabase } from './feedback.database.js';
import { feedbackKey } from './feedback-key.js';
import { FormReads } from './form.read.js';
import { Seal } from './seal.js';
import { Senders } from './senders.service.js';
import { Threads } from './threads.js';

/** What senders of anonymous feedback touch (docs/anonymity.md); knows nothing of accounts. */
@Module({
  controllers: [FeedbackController],
  providers: [
    FeedbackDatabase,
    Beats,
    CampaignReads,
    DigestReads,
    FormReads,
    Senders,
    Threads,
    { provide: Seal, inject: [CONFIG], useFactory: (config: Config) => new Seal(feedbackKey(config)) },
  ],
  exports: [Beats, Seal],
})
export class FeedbackModule {}

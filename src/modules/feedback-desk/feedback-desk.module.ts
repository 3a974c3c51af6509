import { Module } from '@nestjs/common';
import { FeedbackModule } from '../feedback/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { ArrivalsWatch } from './arrivals.watch.js';
import { Campaigns } from './campaigns.service.js';
import { CountReads } from './counts.read.js';
import { DeskChoices } from './desk-choices.js';
import { DeskPlaces } from './desk-places.js';
import { Digests } from './digests.service.js';
import { FeedbackDeskController } from './feedback-desk.controller.js';
import { PublishingController } from './publishing.controller.js';
import { Reading } from './reading.service.js';
import { ReportDesk } from './report.desk.js';
import { ReportViews } from './report.views.js';
import { ReportReads } from './reports.read.js';

/** Handling anonymous feedback (A13, A20): triage, departments, answers, campaigns, the published digest. */
@Module({
  imports: [FeedbackModule, OrganisationModule],
  controllers: [FeedbackDeskController, PublishingController],
  providers: [
    ArrivalsWatch,
    Campaigns,
    CountReads,
    DeskChoices,
    DeskPlaces,
    Digests,
    Reading,
    ReportDesk,
    ReportReads,
    ReportViews,
  ],
})
export class FeedbackDeskModule {}

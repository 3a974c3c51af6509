import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { AnnouncementCourse } from './announcement.course.js';
import { AnnouncementTimers } from './announcement-timers.js';
import { AnnouncementViews } from './announcement.views.js';
import { AnnouncementsController } from './announcements.controller.js';
import { AnnouncementReads } from './announcements.read.js';
import { Announcements } from './announcements.service.js';
import { CallList } from './calls/call-list.service.js';
import { CallLog } from './calls/call-log.service.js';
import { AnnouncementCallsController } from './calls/calls.controller.js';
import { AnnouncementFigures } from './follow/figures.read.js';
import { FollowController } from './follow/follow.controller.js';
import { AnnouncementReaders } from './follow/readers.read.js';
import { Receipts } from './receipts.service.js';

/** Announcements with proof of reading, and the calls to those who have not read them (A8, C5). */
@Module({
  imports: [KnowledgeModule, OrganisationModule],
  controllers: [AnnouncementsController, FollowController, AnnouncementCallsController],
  providers: [
    Announcements,
    AnnouncementReads,
    AnnouncementViews,
    AnnouncementCourse,
    AnnouncementTimers,
    Receipts,
    AnnouncementFigures,
    AnnouncementReaders,
    CallList,
    CallLog,
  ],
})
export class AnnouncementsModule {}

import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { AnnouncementViews } from './announcement.views.js';
import {
  AnnouncementListQuery,
  ChangeAnnouncement,
  ConfirmReading,
  ExpireAnnouncement,
  PublishAnnouncement,
  ReviseAnnouncement,
  WriteAnnouncement,
} from './announcements.dto.js';
import { AnnouncementReads } from './announcements.read.js';
import { Announcements } from './announcements.service.js';
import type {
  AnnouncementPageView,
  AnnouncementView,
  ReceiptView,
  UnreadAnnouncementsView,
} from './announcements.view.js';
import { Receipts } from './receipts.service.js';

@Controller('api/announcements')
export class AnnouncementsController {
  constructor(
    private readonly announcements: Announcements,
    private readonly reads: AnnouncementReads,
    private readonly views: AnnouncementViews,
    private readonly receipts: Receipts,
  ) {}

  /** What is meant for the reader, first what must still be read; or, with a state, all of those, newest change first. */
  @Get()
  @Allow('announcement.read')
  list(@CurrentActor() actor: Actor, @Query() query: AnnouncementListQuery): Promise<AnnouncementPageView> {
    return this.reads.list(actor, query);
  }

  @Post()
  @Allow('announcement.write')
  write(
    @CurrentActor() actor: Actor,
    @Body() body: WriteAnnouncement,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<AnnouncementView> {
    return this.announcements.write(actor, body, repeat);
  }

  @Get('unread')
  @Allow('announcement.read')
  unread(@CurrentActor() actor: Actor): Promise<UnreadAnnouncementsView> {
    return this.reads.unread(actor);
  }

  @Get(':id')
  @Allow('announcement.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnnouncementView> {
    return this.views.one(actor, id);
  }

  @Put(':id')
  @Allow('announcement.write')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeAnnouncement,
  ): Promise<AnnouncementView> {
    return this.announcements.change(actor, id, body);
  }

  @Post(':id/actions/publish')
  @HttpCode(200)
  @Allow('announcement.write')
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PublishAnnouncement,
  ): Promise<AnnouncementView> {
    return this.announcements.publish(actor, id, body);
  }

  @Post(':id/actions/revise')
  @HttpCode(200)
  @Allow('announcement.write')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseAnnouncement,
  ): Promise<AnnouncementView> {
    return this.announcements.revise(actor, id, body);
  }

  @Post(':id/actions/expire')
  @HttpCode(200)
  @Allow('announcement.write')
  expire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ExpireAnnouncement,
  ): Promise<AnnouncementView> {
    return this.announcements.expire(actor, id, body);
  }

  @Post(':id/receipts')
  @Allow('announcement.read')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfirmReading,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ReceiptView> {
    return this.receipts.confirm(actor, id, body.edition, repeat);
  }
}

import { Controller, Get, Header, Param, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { AnnouncementFigures } from './figures.read.js';
import { ReaderQuery } from './follow.dto.js';
import type { AnnouncementFiguresView, ReaderPageView } from './follow.view.js';
import { readersFile } from './readers.file.js';
import { AnnouncementReaders } from './readers.read.js';

@Controller('api/announcements/:id')
export class FollowController {
  constructor(
    private readonly figures: AnnouncementFigures,
    private readonly readers: AnnouncementReaders,
  ) {}

  @Get('figures')
  @Allow('announcement.follow')
  count(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AnnouncementFiguresView> {
    return this.figures.of(actor, id);
  }

  @Get('readers')
  @Allow('announcement.follow')
  list(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ReaderQuery,
  ): Promise<ReaderPageView> {
    return this.readers.page(actor, id, query);
  }

  /** The same as an XLSX, all pages of it. */
  @Get('readers/export')
  @Allow('announcement.follow')
  @Header('cache-control', 'private, no-store')
  async export(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ReaderQuery,
  ): Promise<StreamableFile> {
    return readersFile(await this.readers.all(actor, id, query), actor.language);
  }
}

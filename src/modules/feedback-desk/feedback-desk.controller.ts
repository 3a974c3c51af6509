import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { CountReads } from './counts.read.js';
import { DeskChoices } from './desk-choices.js';
import { FeedbackListQuery, FeedbackStep } from './feedback-desk.dto.js';
import type {
  FeedbackAddressView,
  FeedbackCountsView,
  FeedbackDeskFormView,
  FeedbackReportPageView,
  FeedbackReportView,
} from './feedback-desk.view.js';
import { Reading } from './reading.service.js';
import { ReportDesk } from './report.desk.js';
import { ReportReads } from './reports.read.js';
import { stepAsked } from './step.asked.js';

@Controller('api/feedback-desk')
export class FeedbackDeskController {
  constructor(
    private readonly reads: ReportReads,
    private readonly reading: Reading,
    private readonly desk: ReportDesk,
    private readonly countReads: CountReads,
    private readonly choices: DeskChoices,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Newest day first; within a day in no order. */
  @Get('reports')
  @Allow('feedback.read')
  list(@CurrentActor() actor: Actor, @Query() query: FeedbackListQuery): Promise<FeedbackReportPageView> {
    return this.reads.list(actor, query);
  }

  /** That it was read is written down, once a day for each reader. */
  @Get('reports/:id')
  @Allow('feedback.read')
  report(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FeedbackReportView> {
    return this.reading.report(actor, id);
  }

  @Get('reports/:id/files/:fileId')
  @Allow('feedback.read')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('fileId', ParseUUIDPipe) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bytes = await this.reading.file(actor, id, fileId);
    void reply.headers({
      'content-type': 'image/jpeg',
      'content-length': String(bytes.length),
      'content-disposition': 'attachment; filename="feedback.jpg"',
      'cache-control': 'private, no-store',
    });
    return new StreamableFile(bytes);
  }

  /** One step of the flow. Besides `version` the body carries what the action's form asks for. */
  @Post('reports/:id/actions/:action')
  @HttpCode(200)
  @Allow('feedback.handle')
  @ApiBody({ type: FeedbackStep })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() body: Record<string, unknown>,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<FeedbackReportView> {
    return this.desk.act(actor, stepAsked(id, action, body), repeat);
  }

  /** What the codes of reports mean. */
  @Get('form')
  @Allow('feedback.read')
  form(@CurrentActor() { language }: Actor): FeedbackDeskFormView {
    return this.choices.form(language);
  }

  @Get('counts')
  @Allow('feedback.read')
  counts(): Promise<FeedbackCountsView> {
    return this.countReads.counts();
  }

  /** Where senders go; what the agent's panel and the links of campaigns begin with. */
  @Get('address')
  @Allow('organisation.read')
  address(): FeedbackAddressView {
    return { url: this.config.feedback.url };
  }
}

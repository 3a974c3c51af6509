import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { PageQuery } from '../../platform/http/page.js';
import { Campaigns } from './campaigns.service.js';
import { Digests } from './digests.service.js';
import { ChangeCampaign, StartCampaign, WriteDigest } from './feedback-desk.dto.js';
import type { CampaignPageView, CampaignView, DeskDigestListView, DeskDigestView } from './feedback-desk.view.js';

/** What the desk tells everybody: campaigns, and what became of the feedback of a quarter. */
@Controller('api/feedback-desk')
export class PublishingController {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly digests: Digests,
  ) {}

  @Get('campaigns')
  @Allow('feedback.read')
  list(@Query() query: PageQuery): Promise<CampaignPageView> {
    return this.campaigns.list(query);
  }

  @Post('campaigns')
  @Allow('feedback.triage')
  start(
    @CurrentActor() actor: Actor,
    @Body() body: StartCampaign,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<CampaignView> {
    return this.campaigns.start(actor, body, repeat);
  }

  @Patch('campaigns/:slug')
  @Allow('feedback.triage')
  change(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ChangeCampaign,
  ): Promise<CampaignView> {
    return this.campaigns.change(actor, slug, body);
  }

  @Get('digest')
  @Allow('feedback.read')
  digest(): Promise<DeskDigestListView> {
    return this.digests.list();
  }

  @Put('digest/:period')
  @Allow('feedback.digest')
  write(
    @CurrentActor() actor: Actor,
    @Param('period') period: string,
    @Body() body: WriteDigest,
  ): Promise<DeskDigestView> {
    return this.digests.write(actor, period, body);
  }
}

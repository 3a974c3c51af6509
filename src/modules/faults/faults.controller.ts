import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PageQuery } from '../../platform/http/page.js';
import { RemedyQuery, ReportFormQuery, ReviewListQuery } from './faults.dto.js';
import { Faults } from './faults.service.js';
import type { FaultPageView, FaultView, MaintainersView, ReportFormView } from './faults.view.js';
import { Remedies } from './remedies.service.js';
import { FaultReviews } from './reviews/reviews.read.js';
import type { FaultReviewPageView } from './reviews/reviews.view.js';
import type { RemedyListView } from './remedies.view.js';

/** What the screens of a fault show beside its ticket; its steps are the ticket's. */
@Controller('api')
export class FaultsController {
  constructor(
    private readonly faults: Faults,
    private readonly remedies: Remedies,
    private readonly reviews: FaultReviews,
  ) {}

  /** Known remedies for the first look. */
  @Get('faults/remedies')
  @Allow('ticket.read')
  find(@CurrentActor() actor: Actor, @Query() query: RemedyQuery): Promise<RemedyListView> {
    return this.remedies.for(actor, query);
  }

  @Get('faults/form')
  @Allow('ticket.open')
  form(@CurrentActor() actor: Actor, @Query() query: ReportFormQuery): Promise<ReportFormView> {
    return this.faults.form(actor, query);
  }

  /** Closed orders that are looked at again, newest first. */
  @Get('faults/reviews')
  @Allow('fault.review')
  review(@CurrentActor() actor: Actor, @Query() query: ReviewListQuery): Promise<FaultReviewPageView> {
    return this.reviews.list(actor, query);
  }

  @Get('faults/:id')
  @Allow('ticket.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<FaultView> {
    return this.faults.one(actor, id);
  }

  /** Who can be given the repair. */
  @Get('faults/:id/maintainers')
  @Allow('colleague.read')
  maintainers(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MaintainersView> {
    return this.faults.maintainers(actor, id);
  }

  /** The faults of an asset, newest first. */
  @Get('assets/:id/faults')
  @Allow('ticket.read')
  ofAsset(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<FaultPageView> {
    return this.faults.ofAsset(actor, id, query);
  }
}

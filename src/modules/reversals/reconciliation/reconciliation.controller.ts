import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { PageQuery } from '../../../platform/http/page.js';
import { Differences } from './differences.service.js';
import { DifferenceQuery, RunReconciliation, SettleDifference } from './reconciliation.dto.js';
import { Reconciliation } from './reconciliation.service.js';
import type {
  DifferencePageView,
  DifferenceView,
  ReconciliationPageView,
  ReconciliationView,
} from './reconciliation.view.js';
import { ReconciliationReads } from './reconciliations.read.js';

@Controller('api/reconciliations')
export class ReconciliationController {
  constructor(
    private readonly reconciliation: Reconciliation,
    private readonly reads: ReconciliationReads,
    private readonly differences: Differences,
  ) {}

  /** Newest first. */
  @Get()
  @Allow('reconciliation.read')
  list(@Query() query: PageQuery): Promise<ReconciliationPageView> {
    return this.reads.list(query);
  }

  @Post()
  @Allow('reconciliation.run')
  run(
    @CurrentActor() actor: Actor,
    @Body() body: RunReconciliation,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ReconciliationView> {
    return this.reconciliation.run(actor, body.day, repeat);
  }

  /** Newest first. */
  @Get('differences')
  @Allow('reconciliation.read')
  listDifferences(@CurrentActor() actor: Actor, @Query() query: DifferenceQuery): Promise<DifferencePageView> {
    return this.differences.list(actor, query);
  }

  @Post('differences/:id/settle')
  @HttpCode(200)
  @Allow('reconciliation.settle')
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SettleDifference,
  ): Promise<DifferenceView> {
    return this.differences.settle(actor, id, body);
  }
}

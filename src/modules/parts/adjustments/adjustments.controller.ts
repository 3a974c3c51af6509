import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { Adjusting } from './adjusting.service.js';
import { AdjustmentQuery, ConfirmAdjustment, CountStock, RejectAdjustment, WriteOff } from './adjustments.dto.js';
import { Adjustments } from './adjustments.read.js';
import type { AdjustmentPageView, AdjustmentView } from './adjustments.view.js';

@Controller('api')
export class AdjustmentsController {
  constructor(
    private readonly adjustments: Adjustments,
    private readonly adjusting: Adjusting,
  ) {}

  @Post('stock-counts')
  @Allow('stock.count')
  count(
    @CurrentActor() actor: Actor,
    @Body() body: CountStock,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<AdjustmentView> {
    return this.adjusting.count(actor, body, repeat);
  }

  @Post('write-offs')
  @Allow('stock.move')
  writeOff(
    @CurrentActor() actor: Actor,
    @Body() body: WriteOff,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<AdjustmentView> {
    return this.adjusting.writeOff(actor, body, repeat);
  }

  /** Counts and write-offs, newest first. */
  @Get('stock-adjustments')
  @Allow('stock.read')
  list(@CurrentActor() actor: Actor, @Query() query: AdjustmentQuery): Promise<AdjustmentPageView> {
    return this.adjustments.list(actor, query);
  }

  @Get('stock-adjustments/:id')
  @Allow('stock.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AdjustmentView> {
    return this.adjustments.one(actor, id);
  }

  @Post('stock-adjustments/:id/actions/confirm')
  @HttpCode(200)
  @Allow('stock.move')
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ConfirmAdjustment,
  ): Promise<AdjustmentView> {
    return this.adjusting.confirm(actor, id, body.version);
  }

  @Post('stock-adjustments/:id/actions/reject')
  @HttpCode(200)
  @Allow('stock.move')
  reject(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RejectAdjustment,
  ): Promise<AdjustmentView> {
    return this.adjusting.reject(actor, id, body.version, body.remark);
  }
}

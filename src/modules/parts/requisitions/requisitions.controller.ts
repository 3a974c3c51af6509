import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { AskingForParts } from './asking.service.js';
import { RequisitionSteps } from './requisition-steps.service.js';
import { AskForParts, RefuseRequisition, RequisitionQuery, RequisitionStep, ReturnParts } from './requisitions.dto.js';
import { Requisitions } from './requisitions.read.js';
import type { RequisitionPageView, RequisitionView, TicketPartsView } from './requisitions.view.js';

@Controller('api')
export class RequisitionsController {
  constructor(
    private readonly requisitions: Requisitions,
    private readonly asking: AskingForParts,
    private readonly steps: RequisitionSteps,
  ) {}

  @Get('requisitions')
  @Allow('stock.read')
  list(@CurrentActor() actor: Actor, @Query() query: RequisitionQuery): Promise<RequisitionPageView> {
    return this.requisitions.list(actor, query);
  }

  /** Served at once when all of it is there and nothing of it is valuable. */
  @Post('requisitions')
  @Allow('part.request')
  ask(
    @CurrentActor() actor: Actor,
    @Body() body: AskForParts,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<RequisitionView> {
    return this.asking.ask(actor, body, repeat);
  }

  @Get('requisitions/:id')
  @Allow('stock.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<RequisitionView> {
    return this.requisitions.one(actor, id);
  }

  @Post('requisitions/:id/actions/approve')
  @HttpCode(200)
  @Allow('requisition.decide')
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequisitionStep,
  ): Promise<RequisitionView> {
    return this.steps.approve(actor, id, body.version);
  }

  @Post('requisitions/:id/actions/refuse')
  @HttpCode(200)
  @Allow('requisition.decide')
  refuse(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RefuseRequisition,
  ): Promise<RequisitionView> {
    return this.steps.refuse(actor, id, body.version, body.reason);
  }

  @Post('requisitions/:id/actions/serve')
  @HttpCode(200)
  @Allow('part.request')
  serve(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequisitionStep,
  ): Promise<RequisitionView> {
    return this.steps.serve(actor, id, body.version);
  }

  @Post('requisitions/:id/actions/withdraw')
  @HttpCode(200)
  @Allow('part.request')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RequisitionStep,
  ): Promise<RequisitionView> {
    return this.steps.withdraw(actor, id, body.version);
  }

  @Post('requisitions/:id/actions/return')
  @HttpCode(200)
  @Allow('part.request')
  return(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReturnParts,
  ): Promise<RequisitionView> {
    return this.steps.return(actor, id, body.version, body.lines);
  }

  @Get('tickets/:id/requisitions')
  @Allow('stock.read')
  ofTicket(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TicketPartsView> {
    return this.requisitions.ofTicket(actor, id);
  }
}

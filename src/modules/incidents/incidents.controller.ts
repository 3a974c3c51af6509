import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { PageQuery } from '../../platform/http/page.js';
import { IncidentClosing } from './closing.service.js';
import { Hanging } from './hanging.service.js';
import { IncidentTickets } from './incident-tickets.read.js';
import {
  AcceptIncident,
  CloseIncident,
  DismissIncident,
  FittingQuery,
  HangTickets,
  IncidentListQuery,
  OpenIncident,
  ReviseIncident,
  TellUpdate,
} from './incidents.dto.js';
import { IncidentReads } from './incidents.read.js';
import { Incidents } from './incidents.service.js';
import type {
  FittingIncidentsView,
  HungListView,
  IncidentPageView,
  IncidentTicketPageView,
  IncidentView,
} from './incidents.view.js';
import { IncidentUpdates } from './updates.service.js';

@Controller('api/incidents')
export class IncidentsController {
  constructor(
    private readonly reads: IncidentReads,
    private readonly incidentTickets: IncidentTickets,
    private readonly incidents: Incidents,
    private readonly updates: IncidentUpdates,
    private readonly closing: IncidentClosing,
    private readonly hanging: Hanging,
  ) {}

  /** Newest first. */
  @Get()
  @Allow('incident.read')
  list(@CurrentActor() actor: Actor, @Query() query: IncidentListQuery): Promise<IncidentPageView> {
    return this.reads.list(actor, query);
  }

  @Post()
  @Allow('incident.lead')
  open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenIncident,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<IncidentView> {
    return this.incidents.open(actor, body, repeat);
  }

  /** Open ones that fit a county, line and topic, with the statement that is read out. */
  @Get('open')
  @Allow('incident.read')
  fitting(@Query() query: FittingQuery): Promise<FittingIncidentsView> {
    return this.reads.fitting(query);
  }

  @Get(':id')
  @Allow('incident.read')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<IncidentView> {
    return this.reads.page(actor, id);
  }

  @Patch(':id')
  @Allow('incident.lead')
  revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReviseIncident,
  ): Promise<IncidentView> {
    return this.incidents.revise(actor, id, body);
  }

  /** What hangs on it; of a proposal what has gathered. Newest first. */
  @Get(':id/tickets')
  @Allow('incident.read')
  tickets(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<IncidentTicketPageView> {
    return this.incidentTickets.list(actor, id, query);
  }

  @Post(':id/tickets')
  @HttpCode(200)
  @Allow('incident.link')
  hang(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: HangTickets,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<HungListView> {
    return this.hanging.hang(actor, id, body.ticketIds, repeat);
  }

  @Post(':id/updates')
  @Allow('incident.lead')
  tell(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: TellUpdate,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<IncidentView> {
    return this.updates.tell(actor, id, body, repeat);
  }

  @Post(':id/actions/accept')
  @HttpCode(200)
  @Allow('incident.lead')
  accept(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: AcceptIncident,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<IncidentView> {
    return this.incidents.accept(actor, id, body, repeat);
  }

  @Post(':id/actions/dismiss')
  @HttpCode(200)
  @Allow('incident.lead')
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DismissIncident,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<IncidentView> {
    return this.incidents.dismiss(actor, id, body, repeat);
  }

  @Post(':id/actions/close')
  @HttpCode(200)
  @Allow('incident.lead')
  close(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CloseIncident,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<IncidentView> {
    return this.closing.close(actor, id, body, repeat);
  }
}

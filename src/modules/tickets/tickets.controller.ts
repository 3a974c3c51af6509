import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PageQuery } from '../../platform/http/page.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { stepBody } from './step.body.js';
import { TicketAsides } from './ticket.asides.js';
import { OpenTicket, RevealNumber, TicketListQuery, VersionOnly } from './tickets.dto.js';
import { TicketReads } from './tickets.read.js';
import { Tickets } from './tickets.service.js';
import type { RevealedNumberView, TicketPageView, TicketView, TimelinePageView } from './tickets.view.js';

@Controller('api/tickets')
export class TicketsController {
  constructor(
    private readonly tickets: Tickets,
    private readonly reads: TicketReads,
    private readonly asides: TicketAsides,
  ) {}

  @Post()
  @Allow('ticket.open')
  open(
    @CurrentActor() actor: Actor,
    @Body() body: OpenTicket,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<TicketView> {
    return this.tickets.open(actor, body, repeat);
  }

  @Get()
  @Allow('ticket.read')
  list(@CurrentActor() actor: Actor, @Query() query: TicketListQuery): Promise<TicketPageView> {
    return this.reads.list(actor, query);
  }

  @Get(':id')
  @Allow('ticket.read')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TicketView> {
    return this.tickets.view(actor, id);
  }

  @Get(':id/timeline')
  @Allow('ticket.read')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<TimelinePageView> {
    return this.reads.timeline(actor, id, query);
  }

  /** One step of the flow. Besides `version` the body carries what the action's form asks for. */
  @Post(':id/actions/:action')
  @HttpCode(200)
  @Allow('ticket.act')
  @ApiBody({ type: VersionOnly })
  act(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() body: Record<string, unknown>,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<TicketView> {
    return this.tickets.act(actor, id, action, stepBody(body), repeat);
  }

  /** Shows the contact's number in full, and writes down who asked why. */
  @Post(':id/reveal')
  @HttpCode(200)
  @Allow('number.reveal')
  reveal(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RevealNumber,
  ): Promise<RevealedNumberView> {
    return this.asides.reveal(actor, id, body.reason);
  }

  @Put(':id/watch')
  @HttpCode(204)
  @Allow('ticket.watch')
  watch(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.asides.watch(actor, id, true);
  }

  @Delete(':id/watch')
  @HttpCode(204)
  @Allow('ticket.watch')
  unwatch(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.asides.watch(actor, id, false);
  }
}

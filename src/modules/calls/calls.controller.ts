import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { CallerQuery, CallListQuery, ChangeCall, EndCall, RegisterCall } from './calls.dto.js';
import { CallReads } from './calls.read.js';
import { Calls } from './calls.service.js';
import type { CallerListView, CallPageView, CallView, CurrentCallsView } from './calls.view.js';

@Controller('api')
export class CallsController {
  constructor(
    private readonly calls: Calls,
    private readonly reads: CallReads,
  ) {}

  /** Whose number is this? Asked while the agent types it. */
  @Get('callers')
  @Allow('call.register')
  async callers(@CurrentActor() actor: Actor, @Query() query: CallerQuery): Promise<CallerListView> {
    return { items: this.reads.matchViews(await this.calls.callers(query.phone), actor) };
  }

  @Post('calls')
  @Allow('call.register')
  register(
    @CurrentActor() actor: Actor,
    @Body() body: RegisterCall,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<CallView> {
    return this.calls.register(actor, body, repeat);
  }

  @Get('calls')
  @Allow('call.read')
  list(@CurrentActor() actor: Actor, @Query() query: CallListQuery): Promise<CallPageView> {
    return this.reads.list(actor, query);
  }

  @Get('calls/current')
  @Allow('call.register')
  async current(@CurrentActor() actor: Actor): Promise<CurrentCallsView> {
    return { items: await this.reads.current(actor) };
  }

  @Get('calls/:id')
  @Allow('call.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CallView> {
    return this.reads.one(actor, id);
  }

  @Patch('calls/:id')
  @Allow('call.register')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeCall,
  ): Promise<CallView> {
    return this.calls.change(actor, id, body);
  }

  @Post('calls/:id/end')
  @HttpCode(200)
  @Allow('call.register')
  end(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() body: EndCall): Promise<CallView> {
    return this.calls.end(actor, id, body);
  }
}

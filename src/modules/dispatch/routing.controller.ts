import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { ChangeRoutingRule, NewRoutingRule, SuggestionQuery } from './routing.dto.js';
import { Routing } from './routing.service.js';
import type { RoutingRuleListView, RoutingRuleView, SuggestionView } from './routing.view.js';

@Controller('api/routing')
export class RoutingController {
  constructor(private readonly routing: Routing) {}

  @Get('suggestion')
  @Allow('routing.ask')
  async suggestion(
    @CurrentActor() actor: Actor,
    @Query() query: SuggestionQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SuggestionView | undefined> {
    const found = await this.routing.suggest(actor, query);
    if (!found) void reply.status(204);
    return found ?? undefined;
  }

  @Get('rules')
  @Allow('routing.read')
  list(): Promise<RoutingRuleListView> {
    return this.routing.list();
  }

  @Post('rules')
  @Allow('routing.change')
  add(
    @CurrentActor() actor: Actor,
    @Body() body: NewRoutingRule,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<RoutingRuleView> {
    return this.routing.add(actor, body, repeat);
  }

  @Patch('rules/:id')
  @Allow('routing.change')
  change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeRoutingRule,
  ): Promise<RoutingRuleView> {
    return this.routing.change(actor, id, body);
  }

  @Delete('rules/:id')
  @HttpCode(204)
  @Allow('routing.change')
  deactivate(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.routing.deactivate(actor, id);
  }
}

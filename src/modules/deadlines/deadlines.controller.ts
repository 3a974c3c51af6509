import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import type { CalendarView, ClockPoliciesView } from '../clocks/index.js';
import { ChangeCalendar, PreviewCalendar } from './calendar.dto.js';
import { ClockExplanations } from './clock-explanations.service.js';
import type { DueMovesView, ExplanationView } from './deadlines.view.js';
import { ChangePolicies } from './policies.dto.js';
import { RuleChanges } from './rule-changes.service.js';

@Controller('api')
export class DeadlinesController {
  constructor(
    private readonly changes: RuleChanges,
    private readonly explanations: ClockExplanations,
  ) {}

  @Get('clocks/:id/explanation')
  @Allow('ticket.read')
  explanation(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ExplanationView> {
    return this.explanations.explain(actor, id);
  }

  /** Which due times would move; nothing is kept. */
  @Post('calendar/preview')
  @HttpCode(200)
  @Allow('calendar.change')
  previewCalendar(@CurrentActor() actor: Actor, @Body() body: PreviewCalendar): Promise<DueMovesView> {
    return this.changes.previewCalendar(actor, body);
  }

  /** A new version of the calendar; all running clocks are counted by it. */
  @Put('calendar')
  @Allow('calendar.change')
  changeCalendar(@CurrentActor() actor: Actor, @Body() body: ChangeCalendar): Promise<CalendarView> {
    return this.changes.changeCalendar(actor, body);
  }

  /** Which due times would move; nothing is kept. */
  @Post('clock-policies/preview')
  @HttpCode(200)
  @Allow('calendar.change')
  previewPolicies(@CurrentActor() actor: Actor, @Body() body: ChangePolicies): Promise<DueMovesView> {
    return this.changes.previewPolicies(actor, body);
  }

  /** A new version of the policies; all running clocks are counted by it. */
  @Put('clock-policies')
  @Allow('calendar.change')
  changePolicies(@CurrentActor() actor: Actor, @Body() body: ChangePolicies): Promise<ClockPoliciesView> {
    return this.changes.changePolicies(actor, body);
  }
}

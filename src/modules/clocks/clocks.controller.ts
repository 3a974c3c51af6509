import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PreviewClock } from './clocks.dto.js';
import { Clocks } from './clocks.service.js';
import type { CalendarView, ClockPoliciesView, ClockPreviewView } from './clocks.view.js';

@Controller('api')
export class ClocksController {
  constructor(private readonly clocks: Clocks) {}

  /** When a clock would be due, by the same code that runs the clocks, with every step in words. */
  @Post('clocks/preview')
  @HttpCode(200)
  @Allow('calendar.read')
  preview(@CurrentActor() actor: Actor, @Body() body: PreviewClock): ClockPreviewView {
    return this.clocks.preview(actor, body);
  }

  @Get('calendar')
  @Allow('calendar.read')
  calendar(@CurrentActor() actor: Actor): CalendarView {
    return this.clocks.calendar(actor);
  }

  @Get('clock-policies')
  @Allow('calendar.read')
  policies(): ClockPoliciesView {
    return this.clocks.policies();
  }
}

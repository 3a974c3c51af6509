import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AllowAnybody } from '../../platform/access/allow.js';
import { Books, type RechargeView } from './books.service.js';
import { MoodBody, NumbersBody, RechargeListQuery, RechargesBody } from './control.dto.js';
import type { Mood } from './mood.js';
import { Moods } from './moods.service.js';
import { OneOrMany } from './one-or-many.pipe.js';

/** For people and tests: they make cases and set the mood, without signing in. */
@Controller('sandbox/recharge-gateway')
@ApiExcludeController()
@AllowAnybody()
export class ControlController {
  constructor(
    private readonly moods: Moods,
    private readonly books: Books,
  ) {}

  @Get('mood')
  mood(): Promise<Mood> {
    return this.moods.current();
  }

  /** The whole mood; `{}` is the good one. */
  @Put('mood')
  async setMood(@Body() mood: MoodBody): Promise<Mood> {
    await this.moods.keep(mood);
    return mood;
  }

  @Post('numbers')
  @HttpCode(204)
  putNumbers(@Body(new OneOrMany(NumbersBody)) body: unknown): Promise<void> {
    return this.books.putNumbers((body as NumbersBody).items);
  }

  @Post('recharges')
  @HttpCode(204)
  putRecharges(@Body(new OneOrMany(RechargesBody)) body: unknown): Promise<void> {
    return this.books.putRecharges((body as RechargesBody).items);
  }

  /** Newest first. */
  @Get('recharges')
  async recharges(@Query() { limit = 50 }: RechargeListQuery): Promise<{ items: RechargeView[] }> {
    return { items: await this.books.recharges(limit) };
  }
}

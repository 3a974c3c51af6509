import { Body, Controller, Get, Param, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowAnybody } from '../../platform/access/allow.js';
import { Counter } from './counter.js';
import { GatewayTokenGuard } from './gateway-token.guard.js';
import { Questions } from './questions.read.js';
import { OrderBody, orderOf, StatementQuery } from './sandbox.dto.js';

/** The contract of recharge-gateway.openapi.yaml, on the sandbox's books. */
@Controller('sandbox/recharge-gateway')
@ApiExcludeController()
@AllowAnybody()
@UseGuards(GatewayTokenGuard)
export class GatewayController {
  constructor(
    private readonly counter: Counter,
    private readonly questions: Questions,
  ) {}

  @Get('numbers/:phone')
  number(@Param('phone') phone: string, @Res() reply: FastifyReply): Promise<void> {
    return this.counter.question(reply, () => this.questions.number(phone));
  }

  @Get('recharges/:serial')
  recharge(@Param('serial') serial: string, @Res() reply: FastifyReply): Promise<void> {
    return this.counter.question(reply, () => this.questions.recharge(serial));
  }

  @Post('reversals')
  reverse(@Body() body: OrderBody, @Res() reply: FastifyReply): Promise<void> {
    return this.counter.order(reply, orderOf(body));
  }

  @Get('reversals/:number')
  reversal(@Param('number') number: string, @Res() reply: FastifyReply): Promise<void> {
    return this.counter.question(reply, () => this.questions.reversal(number));
  }

  @Get('statement')
  statement(@Query() { day, cursor }: StatementQuery, @Res() reply: FastifyReply): Promise<void> {
    return this.counter.question(reply, () => this.questions.statement(day, cursor));
  }
}

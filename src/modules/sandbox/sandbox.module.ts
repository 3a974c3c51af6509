import { Module } from '@nestjs/common';
import { Books } from './books.service.js';
import { ControlController } from './control.controller.js';
import { Counter } from './counter.js';
import { GatewayController } from './gateway.controller.js';
import { Moods } from './moods.service.js';
import { Orders } from './orders.service.js';
import { Questions } from './questions.read.js';

/**
 * Stands in for the carrier's recharge system: a small ledger behind the same HTTP contract, so that the product speaks to
 * it as it will to the real one. It can be told to misbehave. Never part of a production server.
 */
@Module({
  controllers: [GatewayController, ControlController],
  providers: [Books, Counter, Moods, Orders, Questions],
})
export class SandboxModule {}

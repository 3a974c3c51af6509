import { Controller, Get, Param } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { Recharges } from './recharges.service.js';
import type { RechargeView } from './recharges.view.js';

/** A recharge as the carrier's system has it, so that nobody has to type what is known. */
@Controller('api/recharges')
export class RechargesController {
  constructor(private readonly recharges: Recharges) {}

  @Get(':serial')
  @Allow('ticket.open')
  one(@CurrentActor() actor: Actor, @Param('serial') serial: string): Promise<RechargeView> {
    return this.recharges.one(actor, serial);
  }
}

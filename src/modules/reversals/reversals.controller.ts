import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { Reversals } from './reversals.service.js';
import type { ReversalView } from './reversals.view.js';

/** What the screen of a reversal shows beside its ticket; its steps are the ticket's. */
@Controller('api/reversals')
export class ReversalsController {
  constructor(private readonly reversals: Reversals) {}

  @Get(':id')
  @Allow('ticket.read')
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReversalView> {
    return this.reversals.one(actor, id);
  }
}

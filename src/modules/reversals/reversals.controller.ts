import { Controller, Get, Header, Param, ParseUUIDPipe } from '@nestjs/common';
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

  /** The guarantee letter, filled in, as a page to print. */
  @Get(':id/letter')
  @Allow('ticket.read')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header(
    'content-disposition',
    'attachment; filename="letter.html"; filename*=UTF-8\'\'%E6%8B%85%E4%BF%9D%E4%B9%A6.html',
  )
  letter(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    return this.reversals.letter(actor, id);
  }
}

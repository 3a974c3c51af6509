import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { PageQuery } from '../../platform/http/page.js';
import { QueueReads } from './queues.read.js';
import type { QueueListView, TicketPageView } from './tickets.view.js';

@Controller('api/queues')
export class QueuesController {
  constructor(private readonly queues: QueueReads) {}

  @Get()
  @Allow('queue.read')
  list(@CurrentActor() actor: Actor): Promise<QueueListView> {
    return this.queues.list(actor);
  }

  @Get(':id/tickets')
  @Allow('queue.read')
  tickets(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: PageQuery): Promise<TicketPageView> {
    return this.queues.tickets(actor, id, query);
  }
}

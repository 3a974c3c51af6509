import { Module } from '@nestjs/common';
import { CallsModule } from '../calls/index.js';
import { ClocksModule } from '../clocks/index.js';
import { KnowledgeModule } from '../knowledge/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { CallAftermath } from './call-aftermath.js';
import { CatalogueController } from './catalogue.controller.js';
import { Lines } from './lines.js';
import { QueuesController } from './queues.controller.js';
import { QueueReads } from './queues.read.js';
import { References } from './references.js';
import { TicketAsides } from './ticket.asides.js';
import { TicketLoader } from './ticket.load.js';
import { TicketNumbers } from './ticket.numbers.js';
import { TicketWriter } from './ticket.write.js';
import { TicketsController } from './tickets.controller.js';
import { TicketReads } from './tickets.read.js';
import { Tickets } from './tickets.service.js';
import { WaitingTickets } from './waiting.service.js';

@Module({
  imports: [OrganisationModule, ClocksModule, KnowledgeModule, CallsModule],
  controllers: [TicketsController, QueuesController, CatalogueController],
  providers: [
    Lines,
    References,
    Tickets,
    TicketAsides,
    TicketLoader,
    TicketNumbers,
    TicketReads,
    TicketWriter,
    QueueReads,
    CallAftermath,
    WaitingTickets,
  ],
  exports: [Lines, Tickets, TicketLoader, TicketNumbers, TicketWriter],
})
export class TicketsModule {}

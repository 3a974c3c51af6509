import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { Lines, TicketsModule } from '../tickets/index.js';
import { IncidentClosing } from './closing.service.js';
import { FollowUps } from './follow-up.service.js';
import { Hanging } from './hanging.service.js';
import { hangingSteps } from './hanging.steps.js';
import { IncidentDesk } from './incident.desk.js';
import { IncidentTickets } from './incident-tickets.read.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentReads } from './incidents.read.js';
import { Incidents } from './incidents.service.js';
import { Proposals } from './proposals.service.js';
import { IncidentUpdates } from './updates.service.js';
import { Watch } from './watch.service.js';

@Module({
  imports: [OrganisationModule, TicketsModule],
  controllers: [IncidentsController],
  providers: [
    IncidentDesk,
    IncidentReads,
    IncidentTickets,
    Incidents,
    IncidentUpdates,
    IncidentClosing,
    Hanging,
    FollowUps,
    Proposals,
    Watch,
  ],
})
export class IncidentsModule {
  constructor(lines: Lines, hanging: Hanging) {
    lines.extend({ ...hangingSteps, resolve: (actor, values) => hanging.resolve(actor, values) });
  }
}

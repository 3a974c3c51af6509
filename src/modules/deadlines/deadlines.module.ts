import { Module } from '@nestjs/common';
import { ClocksModule } from '../clocks/index.js';
import { TicketsModule } from '../tickets/index.js';
import { ClockExplanations } from './clock-explanations.service.js';
import { ClockStages } from './clock-stages.service.js';
import { DeadlinesController } from './deadlines.controller.js';
import { Housekeeping } from './housekeeping.service.js';
import { LateRecount } from './late-recount.service.js';
import { Recount } from './recount.service.js';
import { RuleChanges } from './rule-changes.service.js';

@Module({
  imports: [ClocksModule, TicketsModule],
  controllers: [DeadlinesController],
  providers: [ClockStages, ClockExplanations, Recount, LateRecount, RuleChanges, Housekeeping],
})
export class DeadlinesModule {}

import { Module } from '@nestjs/common';
import { Lines, TicketsModule } from '../tickets/index.js';
import { GatewayModule } from './gateway/gateway.module.js';
import { RechargesController } from './recharges.controller.js';
import { Recharges } from './recharges.service.js';
import { ReversalExecution } from './reversal.execution.js';
import { reversal } from './reversal.line.js';
import { ReversalLookUp } from './reversal.look-up.js';
import { ReversalOutcomes } from './reversal.outcomes.js';
import { ReversalWorker } from './reversal.worker.js';
import { ReversalsController } from './reversals.controller.js';
import { Reversals } from './reversals.service.js';
import { keepReversal } from './reversals.store.js';

@Module({
  imports: [TicketsModule, GatewayModule],
  controllers: [ReversalsController, RechargesController],
  providers: [ReversalOutcomes, ReversalLookUp, ReversalExecution, ReversalWorker, Reversals, Recharges],
  exports: [ReversalWorker],
})
export class ReversalsModule {
  constructor(lines: Lines, worker: ReversalWorker) {
    lines.register({
      ...reversal,
      keep: (tx, draft) =>
        keepReversal(tx, draft).catch(async (error: unknown) => {
          worker.afterRefusal(draft.ticket.id, error);
          throw error;
        }),
      kept: () => worker.wake(),
    });
  }
}

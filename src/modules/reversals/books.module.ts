import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { Lines, TicketsModule } from '../tickets/index.js';
import { AssessmentController } from './assessment/assessment.controller.js';
import { Assessment } from './assessment/assessment.read.js';
import { GatewayModule } from './gateway/gateway.module.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { LedgerReads } from './ledger/ledger.read.js';
import { DailyReconciliation } from './reconciliation/daily-reconciliation.js';
import { DifferenceTickets, keepDifference } from './reconciliation/difference-tickets.js';
import { differenceLine } from './reconciliation/difference.line.js';
import { Differences } from './reconciliation/differences.service.js';
import { ReconciliationController } from './reconciliation/reconciliation.controller.js';
import { Reconciliation } from './reconciliation/reconciliation.service.js';
import { ReconciliationReads } from './reconciliation/reconciliations.read.js';
import { Statements } from './reconciliation/statements.js';

/** What looks at reversals from outside their flow: the ledger, reconciliation with the gateway, the assessment. */
@Module({
  imports: [GatewayModule, OrganisationModule, TicketsModule],
  controllers: [LedgerController, ReconciliationController, AssessmentController],
  providers: [
    LedgerReads,
    Statements,
    Reconciliation,
    ReconciliationReads,
    Differences,
    DifferenceTickets,
    DailyReconciliation,
    Assessment,
  ],
})
export class BooksModule {
  constructor(lines: Lines) {
    lines.register({ ...differenceLine, keep: keepDifference });
  }
}

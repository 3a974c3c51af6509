import { Module } from '@nestjs/common';
import { Assets, AssetsModule } from '../assets/index.js';
import { KnowledgeModule } from '../knowledge/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { Lines, TicketsModule } from '../tickets/index.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { Certificates } from './certificates/certificates.service.js';
import { fault } from './fault.line.js';
import { FaultsController } from './faults.controller.js';
import { FaultLookUp } from './faults.lookup.js';
import { FaultReads } from './faults.read.js';
import { Faults } from './faults.service.js';
import { keepFault } from './faults.store.js';
import { FiguresController } from './figures/figures.controller.js';
import { FaultFigures } from './figures/figures.read.js';
import { Confirmations } from './follow-up/confirmations.service.js';
import { Followers } from './follow-up/follow-up.service.js';
import { Remedies } from './remedies.service.js';
import { FaultReviews } from './reviews/reviews.read.js';

@Module({
  imports: [AssetsModule, KnowledgeModule, OrganisationModule, TicketsModule],
  controllers: [FiguresController, CertificatesController, FaultsController],
  providers: [
    Certificates,
    Confirmations,
    FaultFigures,
    FaultLookUp,
    FaultReads,
    FaultReviews,
    Faults,
    Followers,
    Remedies,
  ],
})
export class FaultsModule {
  constructor(lines: Lines, lookUp: FaultLookUp, assets: Assets) {
    lines.register({
      ...fault,
      prepare: (actor, opening) => lookUp.prepare(actor, opening),
      resolve: (actor, ticket, action, values) => lookUp.resolve(actor, ticket, action, values),
      keep: (tx, draft) => keepFault(tx, assets, draft),
    });
  }
}

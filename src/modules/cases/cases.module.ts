import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/index.js';
import { OrganisationModule } from '../organisation/index.js';
import { TicketsModule } from '../tickets/index.js';
import { CasesController } from './cases.controller.js';
import { KeptCases } from './kept-cases.service.js';
import { SolvedCases } from './solved-cases.read.js';
import { Suggestions } from './suggestions.service.js';

/** What was solved before helps to solve what is asked now. */
@Module({
  imports: [KnowledgeModule, OrganisationModule, TicketsModule],
  controllers: [CasesController],
  providers: [KeptCases, SolvedCases, Suggestions],
})
export class CasesModule {}

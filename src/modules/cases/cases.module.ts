import { Module } from '@nestjs/common';
import { KnowledgeModule } from '../knowledge/index.js';
import { TicketsModule } from '../tickets/index.js';
import { CasesController } from './cases.controller.js';
import { SolvedCases } from './solved-cases.read.js';
import { Suggestions } from './suggestions.service.js';

/** What was solved before helps to solve what is asked now. */
@Module({
  imports: [KnowledgeModule, TicketsModule],
  controllers: [CasesController],
  providers: [SolvedCases, Suggestions],
})
export class CasesModule {}

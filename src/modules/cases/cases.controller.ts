import { Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { CaseSuggestionQuery } from './cases.dto.js';
import type { KeptCaseView, SuggestionsView } from './cases.view.js';
import { KeptCases } from './kept-cases.service.js';
import { Suggestions } from './suggestions.service.js';

@Controller('api')
export class CasesController {
  constructor(
    private readonly suggestions: Suggestions,
    private readonly cases: KeptCases,
  ) {}

  @Get('knowledge/suggestions')
  @Allow('answer.suggest')
  suggest(@CurrentActor() actor: Actor, @Query() query: CaseSuggestionQuery): Promise<SuggestionsView> {
    return this.suggestions.forCall(actor, query);
  }

  /** A solved ticket becomes the draft of an article; once. */
  @Post('tickets/:id/article')
  @Allow('case.keep')
  keep(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<KeptCaseView> {
    return this.cases.keep(actor, id, repeat);
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { CaseSuggestionQuery } from './cases.dto.js';
import type { SuggestionsView } from './cases.view.js';
import { Suggestions } from './suggestions.service.js';

@Controller('api')
export class CasesController {
  constructor(private readonly suggestions: Suggestions) {}

  @Get('knowledge/suggestions')
  @Allow('answer.suggest')
  suggest(@CurrentActor() actor: Actor, @Query() query: CaseSuggestionQuery): Promise<SuggestionsView> {
    return this.suggestions.forCall(actor, query);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { ArticleSearch } from '../knowledge/index.js';
import type { CaseSuggestionQuery } from './cases.dto.js';
import type { SuggestionsView } from './cases.view.js';
import { SolvedCases } from './solved-cases.read.js';

const articlesShown = 6;

/** What may help while the agent types: articles, scripts, and what was answered before (A3, A16, A17). */
@Injectable()
export class Suggestions {
  constructor(
    private readonly articles: ArticleSearch,
    private readonly cases: SolvedCases,
  ) {}

  async forCall(actor: Actor, { text, countyId, line, topic }: CaseSuggestionQuery): Promise<SuggestionsView> {
    const question = { q: text, county: countyId, limit: articlesShown };
    const [found, cases] = await Promise.all([
      this.articles.search(actor, question),
      line ? this.cases.like(text, { line, topic }) : [],
    ]);
    return { articles: found.items, cases };
  }
}

import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { KnowledgeSearchQuery } from './knowledge.dto.js';
import type { ArticleListView } from './knowledge.view.js';
import { ArticleSearch } from './search/article-search.service.js';

@Controller('api/knowledge')
export class KnowledgeController {
  constructor(private readonly finder: ArticleSearch) {}

  @Get('search')
  @Allow('article.read')
  search(@CurrentActor() actor: Actor, @Query() query: KnowledgeSearchQuery): Promise<ArticleListView> {
    return this.finder.search(actor, { ...query, q: query.q ?? '' });
  }
}

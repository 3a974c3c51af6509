import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { Articles } from './articles.service.js';
import { ArticleListQuery, KnowledgeSearchQuery } from './knowledge.dto.js';
import type { ArticleListView, ArticleView } from './knowledge.view.js';
import { ArticleSearch } from './search/article-search.service.js';

@Controller('api')
export class KnowledgeController {
  constructor(
    private readonly articles: Articles,
    private readonly finder: ArticleSearch,
  ) {}

  @Get('articles')
  @Allow('article.read')
  list(@CurrentActor() actor: Actor, @Query() { countyId, ...query }: ArticleListQuery): Promise<ArticleListView> {
    return this.finder.search(actor, { q: '', ...query, county: countyId });
  }

  @Get('knowledge/search')
  @Allow('article.read')
  search(@CurrentActor() actor: Actor, @Query() query: KnowledgeSearchQuery): Promise<ArticleListView> {
    return this.finder.search(actor, { q: '', ...query });
  }

  @Get('articles/:id')
  @Allow('article.read')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ArticleView> {
    return this.articles.view(actor, id);
  }
}

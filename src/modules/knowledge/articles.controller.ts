import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../platform/http/idempotency.js';
import { PageQuery } from '../../platform/http/page.js';
import { ArticleListQuery, ArticleStepBody, CastVote, NewArticle, SaveDraft } from './articles.dto.js';
import { ArticleReads } from './articles.read.js';
import { Articles } from './articles.service.js';
import { ArticleSteps } from './article-steps.service.js';
import type {
  ArticleEntryPageView,
  ArticlePageView,
  ArticleVersionPageView,
  ArticleVersionView,
  ArticleView,
  VoteView,
} from './articles.view.js';
import { Drafts } from './drafts.service.js';
import { ArticleVersions } from './versions.read.js';
import { Votes } from './votes.service.js';

@Controller('api/articles')
export class ArticlesController {
  constructor(
    private readonly articles: Articles,
    private readonly reads: ArticleReads,
    private readonly drafts: Drafts,
    private readonly steps: ArticleSteps,
    private readonly versions: ArticleVersions,
    private readonly opinions: Votes,
  ) {}

  /** What changed last comes first. */
  @Get()
  @Allow('article.read')
  list(@CurrentActor() actor: Actor, @Query() query: ArticleListQuery): Promise<ArticlePageView> {
    return this.reads.list(actor, query);
  }

  @Post()
  @Allow('article.write')
  begin(
    @CurrentActor() actor: Actor,
    @Body() body: NewArticle,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ArticleView> {
    return this.drafts.begin(actor, body, repeat);
  }

  @Get(':id')
  @Allow('article.read')
  view(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ArticleView> {
    return this.articles.view(actor, id);
  }

  @Put(':id/draft')
  @Allow('article.write')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: SaveDraft,
  ): Promise<ArticleView> {
    return this.drafts.save(actor, id, body);
  }

  @Post(':id/actions/:action')
  @HttpCode(200)
  @Allow('article.write')
  take(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('action') action: string,
    @Body() body: ArticleStepBody,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<ArticleView> {
    return this.steps.take(actor, id, action, body, repeat);
  }

  /** Newest first. */
  @Get(':id/versions')
  @Allow('article.history')
  listVersions(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<ArticleVersionPageView> {
    return this.versions.list(actor, id, query);
  }

  @Get(':id/versions/:version')
  @Allow('article.history')
  version(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<ArticleVersionView> {
    return this.versions.one(actor, id, version);
  }

  /** Who did what to it, newest first. */
  @Get(':id/timeline')
  @Allow('article.history')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: PageQuery,
  ): Promise<ArticleEntryPageView> {
    return this.versions.timeline(actor, id, query);
  }

  /** One opinion a person and version; the last one counts. */
  @Post(':id/votes')
  @HttpCode(200)
  @Allow('article.judge')
  vote(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CastVote,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<VoteView> {
    return this.opinions.cast(actor, id, body, repeat);
  }
}

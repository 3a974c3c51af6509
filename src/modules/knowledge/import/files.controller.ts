import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { PageQuery } from '../../../platform/http/page.js';
import type { ArticleView } from '../articles.view.js';
import { ArticleExport } from './article-export.service.js';
import { ArticleFiles } from './article-files.read.js';
import { SettleConflict } from './conflicts.dto.js';
import { Conflicts } from './conflicts.service.js';
import type { ConflictPageView } from './conflicts.view.js';

@Controller('api')
export class ArticleFilesController {
  constructor(
    private readonly files: ArticleFiles,
    private readonly exports: ArticleExport,
    private readonly conflicts: Conflicts,
  ) {}

  /** The article as its file would say it: the newest version, or the draft of what was never published. */
  @Get('articles/:id/file')
  @Allow('article.write')
  async file(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, text } = await this.files.one(actor, id);
    return new StreamableFile(Buffer.from(text), {
      type: 'text/markdown; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }

  /** A zip of all articles whose text differs from their file. */
  @Get('knowledge/export')
  @Allow('article.write')
  async export(): Promise<StreamableFile> {
    const disposition = 'attachment; filename="knowledge-base.zip"';
    return new StreamableFile(await this.exports.archive(), { type: 'application/zip', disposition });
  }

  /** Newest first. */
  @Get('knowledge/conflicts')
  @Allow('article.list_work')
  list(@Query() query: PageQuery): Promise<ConflictPageView> {
    return this.conflicts.list(query);
  }

  @Post('knowledge/conflicts/:articleId/settle')
  @HttpCode(200)
  @Allow('article.write')
  settle(
    @CurrentActor() actor: Actor,
    @Param('articleId', ParseUUIDPipe) articleId: string,
    @Body() body: SettleConflict,
  ): Promise<ArticleView> {
    return this.conflicts.settle(actor, articleId, body);
  }
}

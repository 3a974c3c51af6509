import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Article } from '../article.entity.js';
import { ArticleIndex } from './article-index.js';

/** Indexes at a start what an older release published, or indexed by other rules. */
@Injectable()
export class IndexStart implements OnApplicationBootstrap {
  private readonly logger = new Logger('Knowledge');

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly index: ArticleIndex,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const missing = await this.database.manager
      .createQueryBuilder(Article, 'a')
      .where(
        `a.version > 0 AND NOT EXISTS (SELECT FROM article_terms x WHERE x.article_id = a.id AND x.term = '' AND x.strength = :stamp)`,
        { stamp: this.index.stamp },
      )
      .getMany();
    if (missing.length === 0) return;
    await this.unitOfWork.run((tx) => this.index.keep(tx, missing));
    this.logger.log(`${missing.length} articles indexed`);
  }
}

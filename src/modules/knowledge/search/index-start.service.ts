import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Article } from '../article.entity.js';
import { ArticleIndex } from './article-index.js';

/** So many a transaction: another node that starts meanwhile waits for one of them, and then finds less to do. */
const atOnce = 200;

/** Indexes at a start what an older release published, or indexed by other rules. */
@Injectable()
export class IndexStart implements OnApplicationBootstrap {
  private readonly logger = new Logger('Knowledge');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly index: ArticleIndex,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    let indexed = 0;
    let some: number;
    do {
      some = await this.unitOfWork.run((tx) => this.indexSome(tx));
      indexed += some;
    } while (some > 0);
    if (indexed > 0) this.logger.log(`${indexed} articles indexed`);
  }

  private async indexSome(tx: Transaction): Promise<number> {
    await this.index.takeTurn(tx);
    const missing = await tx.manager
      .createQueryBuilder(Article, 'a')
      .where(
        `a.version > 0 AND NOT EXISTS (SELECT FROM article_terms x WHERE x.article_id = a.id AND x.term = '' AND x.strength = :stamp)`,
        { stamp: this.index.stamp },
      )
      .limit(atOnce)
      .getMany();
    await this.index.keep(tx, missing);
    return missing.length;
  }
}

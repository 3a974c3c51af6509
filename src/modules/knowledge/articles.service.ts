import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import { Article } from './article.entity.js';
import { refuseKnowledge } from './knowledge.refusals.js';
import { articleRowView, type ArticleView } from './knowledge.view.js';
import { isInForce, reaches } from './reach.js';
import { Readers } from './readers.js';
import { plainLines } from './search/plain-lines.js';

/** The articles of the knowledge base, one by one (A16, A17). */
@Injectable()
export class Articles {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /**
   * One article. The staff may also read what has ended or not begun, since old tickets name it.
   * @throws DomainError `article.not_found`
   */
  async view(actor: Actor, id: string): Promise<ArticleView> {
    const reader = this.readers.of(actor);
    const article = await this.database.manager.findOneBy(Article, { id });
    const hidden =
      !article ||
      !reaches(article, reader) ||
      (reader.audience === 'partner' && !isInForce(article, dateAt(this.clock.now())));
    if (hidden) throw refuseKnowledge('article.not_found');
    const { body, validFrom, validUntil, ownerDepartment } = article;
    const lines = plainLines(body, article.title);
    return { ...articleRowView(article, lines, []), body, validFrom, validUntil, ownerDepartment };
  }
}

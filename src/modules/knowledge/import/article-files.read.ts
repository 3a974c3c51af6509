import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Articles } from '../articles.service.js';
import { readArticle } from '../articles.store.js';
import { writeArticleFile } from './write-article-file.js';

/** Articles as files, one by one. */
@Injectable()
export class ArticleFiles {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
  ) {}

  /** @throws DomainError `article.not_found`, also for what was given up before it was ever published */
  async one(actor: Actor, id: string): Promise<{ name: string; text: string }> {
    const article = this.articles.seen(actor, await readArticle(this.database, id));
    const content = article.version === 0 ? { ...article, ...article.draft?.content } : article;
    return { name: `${article.slug}.md`, text: writeArticleFile(content) };
  }
}

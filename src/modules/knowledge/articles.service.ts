import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database, type Queries } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import type { Language } from '../../shared/language.js';
import { dateAt } from '../../shared/time-zone.js';
import { type LoadedArticle, readArticle } from './articles.store.js';
import type { ArticleView } from './articles.view.js';
import { articleView, readsDrafts, standingOf } from './articles.views.js';
import { refuseKnowledge } from './knowledge.refusals.js';
import { isInForce, reaches } from './reach.js';
import { Readers } from './readers.js';
import { opinionsOn } from './votes.store.js';

/** The articles of the knowledge base, one by one, as far as somebody may see them (A16, A17). */
@Injectable()
export class Articles {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `article.not_found` */
  async view(actor: Actor, id: string): Promise<ArticleView> {
    return this.show(this.seen(actor, await readArticle(this.database, id)), actor, this.database);
  }

  /** The page, for somebody who may see it. */
  async show(article: LoadedArticle, actor: Actor, queries: Queries): Promise<ArticleView> {
    return articleView(article, actor, this.today(), await opinionsOn(queries, article, actor));
  }

  /**
   * The article, if it is one that this reader may know of. The staff may also read what has ended or not begun, since old
   * tickets name it; partners what is in force and written for them; editors and auditors drafts as well.
   * @throws DomainError `article.not_found`
   */
  seen(actor: Actor, article: LoadedArticle | null): LoadedArticle {
    if (!article || !this.maySee(actor, article)) throw refuseKnowledge('article.not_found');
    return article;
  }

  /** What an article is called and where it stands, whoever asks; nothing of what it says. */
  async standing(queries: Queries, id: string, language: Language): Promise<{ title: string; stateLabel: string }> {
    const article = await readArticle(queries, id);
    if (!article) throw refuseKnowledge('article.not_found');
    const title = article.title || article.draft?.content.title || '';
    return { title, stateLabel: standingOf(article, this.today(), language) };
  }

  /** Branch day. */
  today(): string {
    return dateAt(this.clock.now());
  }

  private maySee(actor: Actor, article: LoadedArticle): boolean {
    if (article.version === 0) return readsDrafts(actor);
    const reader = this.readers.of(actor);
    return reaches(article, reader) && (reader.audience === 'internal' || isInForce(article, this.today()));
  }
}

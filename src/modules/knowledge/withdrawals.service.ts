import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { enter } from './article.entries.js';
import { publishedState } from './article.policy.js';
import { Articles } from './articles.service.js';
import { expireArticle, holdArticle } from './articles.store.js';
import { articleChanged } from './knowledge.events.js';

/** Articles that go out of use because what they stood for has ended, such as an announcement (A8). */
@Injectable()
export class Withdrawals {
  constructor(private readonly articles: Articles) {}

  /**
   * Takes those of the articles out of use that are scripts (A16) and were in use, as part of the caller's transaction.
   * @param by null: nobody, a time has come
   * @returns the ids of those that went out of use
   */
  async ofScripts(
    tx: Transaction,
    articleIds: readonly string[],
    { by, reason }: { by: string | null; reason: string },
  ): Promise<string[]> {
    const withdrawn: string[] = [];
    // In one order everywhere: two who withdraw the same scripts wait for each other instead of standing in a knot.
    for (const id of articleIds.toSorted()) if (await this.withdraw(tx, id, by, reason)) withdrawn.push(id);
    return withdrawn;
  }

  private async withdraw(tx: Transaction, id: string, by: string | null, reason: string): Promise<boolean> {
    const article = await holdArticle(tx, id);
    if (!article || article.kind !== 'script' || article.version === 0) return false;
    if (publishedState(article, this.articles.today()) === 'expired') return false;
    await tx.rows(expireArticle, [id, tx.at, by, reason]);
    await enter(tx, { articleId: id, kind: 'expire', actorId: by, version: article.version, text: reason });
    tx.announce(articleChanged(article));
    return true;
  }
}

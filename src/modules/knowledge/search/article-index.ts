import { Injectable } from '@nestjs/common';
import type { Queries } from '../../../platform/database/database.js';
import type { ArticleContent } from '../article.types.js';

export interface IndexedArticle extends ArticleContent {
  id: string;
}

/** What the search looks things up by. */
@Injectable()
export class ArticleIndex {
  /** Makes published articles findable by what they say now; in the transaction that publishes them. */
  async keep(_tx: Queries, _articles: readonly IndexedArticle[]): Promise<void> {}
}

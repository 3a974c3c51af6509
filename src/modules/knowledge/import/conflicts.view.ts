import { ArticleTextView } from '../articles.view.js';

export class ConflictView {
  articleId: string;
  title: string;
  /** The version that stands here. */
  version: number;
  /** It was taken out of use here. */
  withdrawn: boolean;
  /** Of the file, below the folder of the knowledge base. */
  path: string;
  checksum: string;
  foundAt: string;
  file: ArticleTextView;
  ours: ArticleTextView;
}

export class ConflictPageView {
  items: ConflictView[];
  nextCursor: string | null;
}

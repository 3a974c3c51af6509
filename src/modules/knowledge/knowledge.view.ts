import type { ArticleContent } from './article.types.js';
import { type Mark, marksIn } from './search/marks.js';
import { type FoldedLine, passageOf } from './search/passage.js';

export class ArticleRowView {
  id: string;
  slug: string;
  /** 0: never published. */
  version: number;
  title: string;
  kind: 'policy' | 'script' | 'how_to' | 'fault';
  category: string;
  audience: 'internal' | 'partner';
  /** `city`, or the code of the county in which it holds. */
  region: string;
  /** Plain text around what was looked for; how the article begins when nothing was. */
  passage: string;
  state: 'draft' | 'in_review' | 'planned' | 'published' | 'expired' | 'discarded';
  /** First and last day on which it holds, `YYYY-MM-DD`. */
  validFrom: string;
  /** Null: without an end. */
  validUntil: string | null;
  updatedAt: string;
}

export class FoundArticleView extends ArticleRowView {
  /** Where the title and the passage hold what was asked: from (with), to (without), in UTF-16 code units. */
  titleMarks: number[][];
  passageMarks: number[][];
}

export class ArticleListView {
  items: FoundArticleView[];
}

/** What a list shows of an article. */
export interface ListedArticle extends Omit<ArticleContent, 'body' | 'tags' | 'ownerDepartment'> {
  id: string;
  version: number;
  updatedAt: Date;
}

/**
 * @param passage some of its text
 * @param state what stands in search results when silent
 */
export const articleRowView = (
  article: ListedArticle,
  passage: string,
  state: ArticleRowView['state'] = 'published',
): ArticleRowView => ({
  id: article.id,
  slug: article.slug,
  version: article.version,
  title: article.title,
  kind: article.kind,
  category: article.category,
  audience: article.audience,
  region: article.region,
  passage,
  state,
  validFrom: article.validFrom,
  validUntil: article.validUntil,
  updatedAt: article.updatedAt.toISOString(),
});

export function foundArticleView(
  article: ListedArticle,
  lines: readonly FoldedLine[],
  terms: readonly string[],
): FoundArticleView {
  const row = articleRowView(article, passageOf(lines, terms));
  const marks = (text: string): Mark[] => marksIn(text, terms);
  return { ...row, titleMarks: marks(row.title), passageMarks: marks(row.passage) };
}

import { type ArticleText, saysTheSame } from '../article.types.js';
import type { FiledArticle } from './article-library.js';
import type { FileMark } from './article-files.store.js';

/** What is known of the article that a file belongs to. */
export interface KnownArticle extends ArticleText {
  version: number;
  /** Taken out of use by an editor. */
  expiredAt: Date | null;
  /** The version that its file was last seen to say; null when it was never seen. */
  fileVersion: number | null;
  files: readonly FileMark[];
}

/**
 * What becomes of a file: `new` and `changed` are published as the next version, `same` is only remembered, `conflict` is
 * asked, `older` is told, and nothing happens to what is `known`.
 */
export type FileFate = 'new' | 'changed' | 'same' | 'conflict' | 'older' | 'known';

/**
 * Neither side silently overwrites the other: a changed file is taken over only when nothing was published here since it
 * was last seen, and the article was not withdrawn. A file that was seen before never counts as changed, since a node
 * that was away may still have the text of an earlier version.
 */
export function fateOf(file: FiledArticle, article: KnownArticle | undefined): FileFate {
  if (!article || article.version === 0) return 'new';
  const mark = article.files.find(({ checksum }) => checksum === file.checksum);
  if (mark?.state === 'same') return mark.version < article.version ? 'older' : 'known';
  if (mark && mark.state !== 'superseded') return 'known';
  if (saysTheSame(file, article)) return 'same';
  return article.fileVersion === article.version && article.expiredAt === null ? 'changed' : 'conflict';
}

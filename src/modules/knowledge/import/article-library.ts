import { createHash } from 'node:crypto';
import { articleId } from '../article-id.js';
import type { ArticleContent } from '../article.types.js';
import { type KnownCodes, readArticleFile, type SourceFile } from './article-file.js';
import type { LineFault } from './front-matter.js';

export interface FileFault extends LineFault {
  path: string;
}

/** An article as its file says it. */
export interface FiledArticle extends ArticleContent {
  id: string;
  /** Where the file lies below the folder. */
  path: string;
  /** SHA-256 of the file with `\n` line ends, so that a checkout on another system is no change. */
  checksum: string;
}

interface Library {
  rows: FiledArticle[];
  faults: FileFault[];
}

export const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads all files. A bad one costs only itself; of two files for one article the first (by path) counts. */
export function readLibrary(files: readonly SourceFile[], known: KnownCodes | null): Library {
  const rows: FiledArticle[] = [];
  const faults: FileFault[] = [];
  const places = new Map<string, string>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path } = file;
    const read = readArticleFile(file, known);
    if (!read.ok) {
      faults.push(...read.faults.map((fault) => ({ path, ...fault })));
      continue;
    }
    const { id, ...content } = read.value;
    const earlier = places.get(id);
    if (earlier) {
      faults.push({ path, line: 1, reason: `${earlier} is already the article ${id}` });
      continue;
    }
    places.set(id, path);
    rows.push({ ...content, id: articleId(id), path, checksum: checksumOf(file.text) });
  }
  return { rows, faults };
}

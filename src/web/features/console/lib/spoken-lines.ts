import type { Article, ArticleRow } from '../../../lib/api';

const quoted = /“([^”]+)”/g;
const marks = /^#{1,6}\s+|^\s*[-*]\s+|^\s*\d+\.\s+|\*\*|`/gm;

/** Markdown as plain text. */
const plain = (markdown: string): string => markdown.replace(marks, '').trim();

/** Quotations of a word or two are terms, not something to say. */
const shortestLine = 12;

/**
 * The words of an article that can be told to the partner: of a script what it has in quotation marks, of all others
 * the passage that the search found.
 */
export function answerTextOf(article: Article, found: ArticleRow): string {
  if (article.kind !== 'script') return plain(found.passage || article.body);
  const lines = [...article.body.matchAll(quoted)].flatMap(([, line]) => line ?? []);
  const said = lines.filter((line) => line.length >= shortestLine);
  return said.length > 0 ? said.join('\n') : plain(article.body);
}

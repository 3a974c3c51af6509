import type { Article, ArticleRow } from '../../../lib/api';

const quoted = /“([^”]+)”/g;
const marks = /^#{1,6}\s+.*$|^\s*[-*]\s+|^>\s?|\*\*|`|^\|[\s:|-]+\|\s*$/gm;
const noise = /[\s|#*>`/…·:：-]+/g;
const heading = /^(?=#{1,6}\s)/m;

/** Quotations of a word or two are terms, not something to say. */
const shortestLine = 12;
/** So much of a passage is enough to find the section it was cut from. */
const trace = 14;

/** Markdown as plain text: headings left out, cells of tables set apart by commas. */
const plain = (markdown: string): string =>
  markdown
    .replace(marks, '')
    .replace(/^\|(.*)\|\s*$/gm, (_row, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join('，'),
    )
    .replace(/\n{2,}/g, '\n')
    .trim();

const bare = (text: string): string => text.replace(noise, '');

/** The whole section that a passage was cut from, or the passage when it cannot be found. */
function sectionOf(body: string, passage: string): string {
  const wanted = bare(passage).slice(0, trace);
  const section = body.split(heading).find((part) => bare(part).includes(wanted));
  return plain(section ?? passage);
}

/**
 * The words of an article that can be told to the partner: of a script what it has in quotation marks, of all others
 * the section that the search found.
 */
export function answerTextOf(article: Article, found: ArticleRow): string {
  if (article.kind !== 'script') return sectionOf(article.body, found.passage);
  const lines = [...article.body.matchAll(quoted)].flatMap(([, line]) => line ?? []);
  const said = lines.filter((line) => line.length >= shortestLine);
  return said.length > 0 ? said.join('\n') : plain(article.body);
}

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

/** The section that a passage was cut from. */
function sectionOf(body: string, passage: string): string | undefined {
  const wanted = bare(passage).slice(0, trace);
  return wanted ? body.split(heading).find((part) => bare(part).includes(wanted)) : undefined;
}

const spokenIn = (markdown: string): string[] =>
  [...markdown.matchAll(quoted)].flatMap(([, line]) => line ?? []).filter((line) => line.length >= shortestLine);

/**
 * The words of an article that can be told to the partner: of a script what the section that the search found has in
 * quotation marks (else all of the script), of all others that section.
 */
export function answerTextOf(
  { kind, body }: Pick<Article, 'kind' | 'body'>,
  { passage }: Pick<ArticleRow, 'passage'>,
): string {
  const section = sectionOf(body, passage);
  if (kind !== 'script') return plain(section ?? passage);
  const here = section === undefined ? [] : spokenIn(section);
  const said = here.length > 0 ? here : spokenIn(body);
  return said.length > 0 ? said.join('\n') : plain(body);
}

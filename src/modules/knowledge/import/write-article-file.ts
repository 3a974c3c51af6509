import type { ArticleContent } from '../article.types.js';

/** What YAML or our own reader would take for something else than the text that stands there. */
const special = /^[[\]{}&*!|>%@`#'",?:\-\s]|: |:$|\s#|\s$|^(?:null|true|false|yes|no|on|off|~|[-+.\d][-+.:\de_xX]*)$/i;
const specialInList = /[,[\]{}"]/;

const textLine = (text: string): string => (special.test(text) ? JSON.stringify(text) : text);
const item = (text: string): string => (specialInList.test(text) ? JSON.stringify(text) : textLine(text));

/** The file of an article; reading it again gives the same article, and writing that the same bytes. */
export function writeArticleFile(article: ArticleContent): string {
  const fields = {
    id: `kb-${article.slug}`,
    title: textLine(article.title),
    category: article.category,
    tags: `[${article.tags.map(item).join(', ')}]`,
    kind: article.kind,
    audience: article.audience,
    region: article.region,
    validFrom: article.validFrom,
    validUntil: article.validUntil ?? 'null',
    ownerDepartment: article.ownerDepartment,
  };
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${article.body}\n`;
}

import type { ArticleContent } from '../api/types';

const fields = [
  'title',
  'category',
  'kind',
  'audience',
  'region',
  'tags',
  'validFrom',
  'validUntil',
  'ownerDepartment',
  'body',
] as const satisfies readonly (keyof ArticleContent)[];

export type ContentField = (typeof fields)[number];

/** The fields and the text out of anything that has them, and nothing else. */
export function contentOf(source: ArticleContent): ArticleContent {
  const { title, category, kind, audience, region, tags, validFrom, validUntil, ownerDepartment, body } = source;
  return { title, category, kind, audience, region, tags, validFrom, validUntil, ownerDepartment, body };
}

/** Control characters other than tab and newline. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** As the server keeps texts; what it makes of a text that was sent must not count as a change of it. */
const comparable = (content: ArticleContent, field: ContentField): string => {
  const value = content[field];
  const text = Array.isArray(value) ? value.join('\n') : (value ?? '');
  return text.replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim();
};

/** The fields in which two contents differ; what the server tidies away is no difference. */
export const differingFields = (one: ArticleContent, other: ArticleContent): ContentField[] =>
  fields.filter((field) => comparable(one, field) !== comparable(other, field));

export const isSameContent = (one: ArticleContent, other: ArticleContent): boolean =>
  differingFields(one, other).length === 0;

/** What has to be there before the server keeps a draft. */
const needed = ['title', 'category', 'ownerDepartment', 'validFrom'] as const;

export const missingFields = (content: ArticleContent): ContentField[] => [
  ...needed.filter((field) => content[field].trim() === ''),
  ...(content.validUntil !== null && content.validUntil < content.validFrom ? (['validUntil'] as const) : []),
];

/** The text under its new title: the heading that repeats the old one goes along. */
export function retitled(content: ArticleContent, title: string): ArticleContent {
  const heading = `# ${content.title}`;
  const repeats = content.body === heading || content.body.startsWith(`${heading}\n`);
  return { ...content, title, body: repeats ? `# ${title}${content.body.slice(heading.length)}` : content.body };
}

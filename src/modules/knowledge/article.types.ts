export const articleKinds = ['policy', 'script', 'how_to', 'fault'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** Who may read an article: the staff alone, or the partners as well. */
export const articleAudiences = ['internal', 'partner'] as const;
export type ArticleAudience = (typeof articleAudiences)[number];

/** The region of an article that holds in every county; any other region is the code of one county. */
export const CITY = 'city';

/** What an editor writes. */
export interface ArticleText {
  title: string;
  category: string;
  tags: string[];
  kind: ArticleKind;
  audience: ArticleAudience;
  region: string;
  /** First and last day (branch time) on which the article holds, `YYYY-MM-DD`; without an end: null. */
  validFrom: string;
  validUntil: string | null;
  /** Code of the department that answers for the text. */
  ownerDepartment: string;
  /** Markdown; begins with the title as its heading. */
  body: string;
}

/** What an article file says (flows.md, "Knowledge base"). */
export interface ArticleContent extends ArticleText {
  /** Name of the file without its ending, unique in the whole knowledge base. */
  slug: string;
}

/** The texts alone, of whatever carries them. */
export const textOf = (from: ArticleText): ArticleText => ({
  title: from.title,
  category: from.category,
  tags: from.tags,
  kind: from.kind,
  audience: from.audience,
  region: from.region,
  validFrom: from.validFrom,
  validUntil: from.validUntil,
  ownerDepartment: from.ownerDepartment,
  body: from.body,
});

/** Whether two texts say the same. */
export const saysTheSame = (one: ArticleText, other: ArticleText): boolean =>
  JSON.stringify(textOf(one)) === JSON.stringify(textOf(other));

/** Where the file of an article lies below the folder of the knowledge base. */
export const filePathOf = ({ category, slug }: Pick<ArticleContent, 'category' | 'slug'>): string =>
  `${category}/${slug}.md`;

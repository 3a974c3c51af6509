export class ArticleRowView {
  id: string;
  slug: string;
  version: number;
  title: string;
  kind: 'policy' | 'script' | 'how_to' | 'fault';
  category: string;
  audience: 'internal' | 'partner';
  /** `city`, or the code of the county in which it holds. */
  region: string;
  /** Plain text around what was looked for; how the article begins when nothing was. */
  passage: string;
}

export class ArticleListView {
  items: ArticleRowView[];
}

export class ArticleView extends ArticleRowView {
  /** Markdown. */
  body: string;
  /** First and last day on which it holds, `YYYY-MM-DD`. */
  validFrom: string;
  /** Null: without an end. */
  validUntil: string | null;
  /** Code of the department that answers for the text. */
  ownerDepartment: string;
}

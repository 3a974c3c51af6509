import { ArticleRowView } from './knowledge.view.js';

export class ArticlePageView {
  items: ArticleRowView[];
  nextCursor: string | null;
}

export class EditorView {
  id: string;
  name: string;
}

/** What an editor writes. */
export class ArticleTextView {
  title: string;
  category: string;
  kind: 'policy' | 'script' | 'how_to' | 'fault';
  audience: 'internal' | 'partner';
  /** `city`, or the code of a county. */
  region: string;
  tags: string[];
  validFrom: string;
  validUntil: string | null;
  /** Code of the department that answers for the text. */
  ownerDepartment: string;
  /** Markdown. */
  body: string;
}

export class ArticleDraftView extends ArticleTextView {
  /** Rises with every change; what is based on an older one is refused. */
  revision: number;
  state: 'draft' | 'in_review';
  /** The version that it began from, or was last compared with; 0 when there was none. */
  baseVersion: number;
  /** Who wrote in it: another one publishes. */
  authors: EditorView[];
  submittedBy: EditorView | null;
  sentBackReason: string | null;
  updatedAt: string;
}

export class ArticleActionView {
  name: 'edit' | 'submit' | 'send_back' | 'publish' | 'discard' | 'expire' | 'renew';
  label: string;
  allowed: boolean;
  reason: string | null;
}

export class VoteView {
  version: number;
  helped: boolean;
  question: string | null;
  comment: string | null;
  at: string;
}

export class VoteCountView {
  helped: number;
  notHelped: number;
}

export class ArticleView extends ArticleRowView {
  /** Markdown. */
  body: string;
  tags: string[];
  /** Code of the department that answers for the text. */
  ownerDepartment: string;
  publishedAt: string | null;
  author: EditorView | null;
  reviewer: EditorView | null;
  expiredAt: string | null;
  expiredReason: string | null;
  /** For editors and auditors. */
  draft: ArticleDraftView | null;
  actions: ArticleActionView[];
  /** Of the newest version; for editors and auditors. */
  votes: VoteCountView | null;
  /** What the reader has said about the newest version. */
  myVote: VoteView | null;
}

export class ArticleVersionRowView {
  version: number;
  title: string;
  publishedAt: string;
  /** `file`: it came with the files of the knowledge base. */
  origin: 'file' | 'web';
  authors: EditorView[];
  reviewer: EditorView | null;
  note: string;
}

export class ArticleVersionPageView {
  items: ArticleVersionRowView[];
  nextCursor: string | null;
}

export class ArticleVersionView extends ArticleTextView {
  articleId: string;
  slug: string;
  version: number;
  publishedAt: string;
  origin: 'file' | 'web';
  authors: EditorView[];
  reviewer: EditorView | null;
  note: string;
}

export class ArticleEntryView {
  id: string;
  at: string;
  kind: string;
  label: string;
  /** Null: the files said so. */
  actor: EditorView | null;
  /** The version that was current afterwards. */
  version: number;
  /** Why, in the words of the one who did it. */
  text: string;
}

export class ArticleEntryPageView {
  items: ArticleEntryView[];
  nextCursor: string | null;
}

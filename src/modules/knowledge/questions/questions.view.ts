import { EditorView } from '../articles.view.js';

export class NotedQuestionView {
  /** False: noted for this person a moment ago. */
  noted: boolean;
}

export class QuestionView {
  id: string;
  version: number;
  /** As it was first asked. */
  q: string;
  /** How often nothing was found. */
  asked: number;
  /** How often an article was said not to answer it. */
  notHelped: number;
  lastAskedAt: string;
  /** Where it was asked from. */
  countyIds: string[];
  state: 'open' | 'settled';
  articleId: string | null;
  note: string | null;
  settledAt: string | null;
  settledBy: EditorView | null;
}

export class QuestionPageView {
  items: QuestionView[];
  nextCursor: string | null;
}

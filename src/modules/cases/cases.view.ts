import { FoundArticleView } from '../knowledge/index.js';

/** A ticket that was answered and closed, and what was answered. */
export class SolvedCaseView {
  ticketId: string;
  number: string;
  title: string;
  /** The beginning of the last reply to the partner. */
  answer: string;
  closedAt: string;
}

export class SuggestionsView {
  articles: FoundArticleView[];
  cases: SolvedCaseView[];
}

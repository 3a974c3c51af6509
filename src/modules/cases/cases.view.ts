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

export class KeeperView {
  id: string;
  name: string;
}

/** The draft that was made of a solved ticket. */
export class KeptCaseView {
  articleId: string;
  title: string;
  /** Where the article stands now, in words. */
  stateLabel: string;
  keptBy: KeeperView;
  keptAt: string;
  /** False: it had been made before. */
  isNew: boolean;
}

export class SuggestionsView {
  articles: FoundArticleView[];
  cases: SolvedCaseView[];
}

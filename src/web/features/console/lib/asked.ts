import type { ArticleRow } from '../../../lib/api';

/** What the form in the middle is about: the right pane looks for answers to it and gives one back. */
export interface Asked {
  words: string;
  countyId: string | null;
  /** Puts an answer into the form; nothing while no form stands open. */
  use: ((text: string, article: ArticleRow) => void) | null;
  known: Readonly<Record<string, string | null | undefined>>;
}

export const nothingAsked: Asked = { words: '', countyId: null, use: null, known: {} };

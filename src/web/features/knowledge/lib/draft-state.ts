import type { ArticleContent, ArticleView } from '../api/types';
import { contentOf, isSameContent } from './content';

/** What a text is based on: the version of the article, and the revision of its draft (0: there is no draft yet). */
export interface Basis {
  version: number;
  revision: number;
}

/** What is kept in this browser of a draft. */
export interface KeptDraft extends Basis {
  content: ArticleContent;
  /** What was sent last, whether or not an answer came. */
  sent: ArticleContent | null;
  /** The server has said that it has the text. */
  saved: boolean;
}

/** The draft as the server has it. */
export interface ServedDraft extends Basis {
  content: ArticleContent;
}

export interface DraftState extends ServedDraft {
  state: 'saved' | 'unsaved' | 'conflict';
}

/** What there is to write on: the draft, or the article as it holds when there is none. */
export const servedDraft = (article: ArticleView): ServedDraft => ({
  version: article.draft?.baseVersion ?? article.version,
  revision: article.draft?.revision ?? 0,
  content: contentOf(article.draft ?? article),
});

const isSameBasis = (one: Basis, other: Basis): boolean =>
  one.revision === other.revision && one.version === other.version;

/**
 * What was typed here against what the server has. An own save whose answer was lost is none of anybody else's; whoever
 * has nothing unsaved is shown what is new; else neither text gives way to the other by itself.
 * @param saving a save is under way: its own outcome is no conflict
 */
export function draftStateOf(kept: KeptDraft | null, served: ServedDraft, saving = false): DraftState {
  if (!kept) return { ...served, state: 'saved' };
  const { content, sent } = kept;
  if (isSameContent(content, served.content)) return { ...served, content, state: 'saved' };
  if (kept.saved)
    return isSameBasis(kept, served) ? { ...served, content, state: 'saved' } : { ...served, state: 'saved' };
  if (saving || isSameBasis(kept, served))
    return { version: kept.version, revision: kept.revision, content, state: 'unsaved' };
  if (sent && isSameContent(sent, served.content)) return { ...served, content, state: 'unsaved' };
  return { version: kept.version, revision: kept.revision, content, state: 'conflict' };
}

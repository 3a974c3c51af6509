import type { components } from '../../../lib/api/schema';

type Schemas = components['schemas'];

/** Short names for what the knowledge base is answered. */
export type ArticleRow = Schemas['ArticleRowView'];
export type ArticleView = Schemas['ArticleView'];
export type ArticleDraft = Schemas['ArticleDraftView'];
export type ArticleAction = Schemas['ArticleActionView'];
/** The fields of an article and its text. Days are `YYYY-MM-DD`. */
export type ArticleContent = Schemas['ArticleTextView'];
export type VersionRow = Schemas['ArticleVersionRowView'];
export type Question = Schemas['QuestionView'];
export type Conflict = Schemas['ConflictView'];
export type ArticleState = ArticleRow['state'];

/** Where a found text is to be marked: from and to in UTF-16 code units. */
export type Mark = number[];

export interface FoundArticle extends ArticleRow {
  titleMarks?: Mark[];
  passageMarks?: Mark[];
}

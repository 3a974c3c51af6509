import type { Queries } from '../../platform/database/database.js';
import type { ArticleText } from './article.types.js';

/** Revisions go on counting after a draft is gone: an old screen never takes a new draft for the one it shows. */
const nextRevision = {
  name: 'article-drafts-revision',
  text: 'UPDATE articles SET draft_revision = draft_revision + 1 WHERE id = $1 RETURNING draft_revision AS revision',
};
const insert = {
  name: 'article-drafts-insert',
  text: `INSERT INTO article_drafts (article_id, revision, state, base_version, content, authors, file_checksum, updated_at)
         VALUES ($1, $2, 'draft', $3, $4, ARRAY[$5::uuid], $6, $7)`,
};
const save = {
  name: 'article-drafts-save',
  text: `UPDATE article_drafts SET revision = $2, content = $3, base_version = $4, updated_at = $5,
           authors = CASE WHEN $6 = ANY (authors) THEN authors ELSE authors || $6::uuid END
         WHERE article_id = $1`,
};
const move = {
  name: 'article-drafts-move',
  text: `UPDATE article_drafts SET revision = $2, state = $3, submitted_by = coalesce($4, submitted_by),
           sent_back_reason = $5, updated_at = $6
         WHERE article_id = $1`,
};
const remove = { name: 'article-drafts-remove', text: 'DELETE FROM article_drafts WHERE article_id = $1' };

type Tx = Queries & { at: Date };

async function revisionAfter(tx: Tx, articleId: string): Promise<number> {
  const [row] = await tx.rows<{ revision: number }>(nextRevision, [articleId]);
  if (!row) throw new Error(`There is no article ${articleId}`);
  return row.revision;
}

export interface NewDraft {
  articleId: string;
  baseVersion: number;
  content: ArticleText;
  authorId: string;
  /** Of the file that it is taken from. */
  fileChecksum?: string;
}

/** All of these are for whoever holds the article (`holdArticle`), and give the new revision. */
export async function beginDraft(tx: Tx, draft: NewDraft): Promise<number> {
  const { articleId, baseVersion, content, authorId, fileChecksum = null } = draft;
  const revision = await revisionAfter(tx, articleId);
  await tx.rows(insert, [articleId, revision, baseVersion, JSON.stringify(content), authorId, fileChecksum, tx.at]);
  return revision;
}

export async function saveDraft(tx: Tx, { articleId, baseVersion, content, authorId }: NewDraft): Promise<number> {
  const revision = await revisionAfter(tx, articleId);
  await tx.rows(save, [articleId, revision, JSON.stringify(content), baseVersion, tx.at, authorId]);
  return revision;
}

export async function moveDraft(
  tx: Tx,
  articleId: string,
  to: { state: 'draft' | 'in_review'; submittedBy?: string; sentBackReason?: string },
): Promise<number> {
  const revision = await revisionAfter(tx, articleId);
  const { state, submittedBy = null, sentBackReason = null } = to;
  await tx.rows(move, [articleId, revision, state, submittedBy, sentBackReason, tx.at]);
  return revision;
}

export async function removeDraft(tx: Tx, articleId: string): Promise<void> {
  await tx.rows(remove, [articleId]);
}

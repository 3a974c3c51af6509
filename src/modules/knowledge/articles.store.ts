import type { Queries } from '../../platform/database/database.js';
import type { Standing } from './article.policy.js';
import type { ArticleContent, ArticleText } from './article.types.js';

export interface Person {
  id: string;
  name: string;
}

export interface LoadedDraft {
  revision: number;
  state: 'draft' | 'in_review';
  baseVersion: number;
  content: ArticleText;
  authors: Person[];
  submittedBy: Person | null;
  sentBackReason: string | null;
  /** Of the file it was taken from. */
  fileChecksum: string | null;
  updatedAt: string;
}

/** An article with what is known of its newest version, and its draft. */
export interface LoadedArticle extends ArticleContent, Standing {
  id: string;
  updatedAt: Date;
  expiredReason: string | null;
  fileVersion: number | null;
  publishedAt: Date | null;
  authors: Person[];
  reviewer: Person | null;
  draft: LoadedDraft | null;
}

/** A person as JSON from a joined row of `users`. */
export const personJson = (user: string): string =>
  `CASE WHEN ${user}.id IS NULL THEN NULL ELSE json_build_object('id', ${user}.id, 'name', ${user}.display_name) END`;

/** People as JSON in the order of an array of their ids. */
export const peopleJson = (ids: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.display_name) ORDER BY array_position(${ids}, p.id)), '[]')
    FROM users p WHERE p.id = ANY (${ids}))`;

/** The texts of a row of `articles` or `article_versions`, as code names them. */
export const contentColumns = (of: string): string =>
  `${of}.slug, ${of}.title, ${of}.category, ${of}.kind, ${of}.audience, ${of}.region, ${of}.tags,
   ${of}.valid_from::text AS "validFrom", ${of}.valid_until::text AS "validUntil", ${of}.owner_department AS "ownerDepartment",
   ${of}.body`;

const draftJson = `CASE WHEN d.article_id IS NULL THEN NULL ELSE json_build_object('revision', d.revision, 'state', d.state,
  'baseVersion', d.base_version, 'content', d.content, 'authors', ${peopleJson('d.authors')}, 'submittedBy', ${personJson('s')},
  'sentBackReason', d.sent_back_reason, 'fileChecksum', d.file_checksum, 'updatedAt', d.updated_at) END`;

const loadArticle = {
  name: 'articles-load',
  text: `SELECT a.id, a.version, ${contentColumns('a')}, a.updated_at AS "updatedAt", a.expired_at AS "expiredAt",
           a.expired_reason AS "expiredReason", a.file_version AS "fileVersion", v.published_at AS "publishedAt",
           ${peopleJson('v.authors')} AS authors, ${personJson('r')} AS reviewer, ${draftJson} AS draft
         FROM articles a
         LEFT JOIN article_versions v ON v.article_id = a.id AND v.version = a.version
         LEFT JOIN users r ON r.id = v.reviewer_id
         LEFT JOIN article_drafts d ON d.article_id = a.id
         LEFT JOIN users s ON s.id = d.submitted_by
         WHERE a.id = $1`,
};

/** A statement of its own: what is read with the lock in one would be as it was before the lock was given. */
const lockArticle = { name: 'articles-lock', text: 'SELECT FROM articles WHERE id = $1 FOR NO KEY UPDATE' };

export async function readArticle(queries: Queries, id: string): Promise<LoadedArticle | null> {
  const [row] = await queries.rows<LoadedArticle & { [column: string]: unknown }>(loadArticle, [id]);
  return row ?? null;
}

/** Whoever changes an article or its draft holds its row until it commits. */
export async function holdArticle(queries: Queries, id: string): Promise<LoadedArticle | null> {
  await queries.rows(lockArticle, [id]);
  return readArticle(queries, id);
}

/** Out of use from now on: $1 id, $2 when, $3 by whom (or nobody), $4 why. */
export const expireArticle = {
  name: 'articles-expire',
  text: `UPDATE articles SET expired_at = $2, expired_by = $3, expired_reason = $4, updated_at = $2 WHERE id = $1`,
};

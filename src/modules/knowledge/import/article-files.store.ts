import type { Queries } from '../../../platform/database/database.js';
import type { ArticleText } from '../article.types.js';

/** A file as it was found once, and what became of it. */
export interface KnownFile {
  articleId: string;
  checksum: string;
  path: string;
  /** What it says. */
  content: ArticleText;
  /** `same`: the version that it says; otherwise the one that it contradicts. */
  version: number;
}

export interface FileMark {
  checksum: string;
  state: 'same' | 'conflict' | 'superseded' | 'ours' | 'taken';
  version: number;
}

type Tx = Queries & { at: Date };

const record = `jsonb_to_recordset($1) AS f ("articleId" uuid, checksum text, path text, content jsonb, version integer)`;

/** What was found may be known already, as another version's: then it stands for the newest that says so. */
const insert = (state: FileMark['state']) => ({
  name: `article-files-${state}`,
  text: `INSERT INTO article_files (article_id, checksum, path, state, version, content, found_at)
         SELECT "articleId", checksum, path, '${state}', version, content, $2 FROM ${record}
         ON CONFLICT (article_id, checksum) DO UPDATE SET state = EXCLUDED.state, version = EXCLUDED.version,
           path = EXCLUDED.path`,
});
const insertSame = insert('same');
const insertConflict = insert('conflict');
const lastSeen = {
  name: 'articles-file-seen',
  text: `UPDATE articles a SET file_path = f.path, file_checksum = f.checksum, file_version = f.version
         FROM ${record} WHERE a.id = f."articleId"`,
};
/** The file has changed again before anybody chose: only what it says now is asked. */
const supersede = {
  name: 'article-files-supersede',
  text: `UPDATE article_files SET state = 'superseded' WHERE state = 'conflict' AND article_id = ANY ($1)`,
};
const taken = {
  name: 'article-files-taken',
  text: `SELECT article_id AS "articleId", checksum, path, content, version FROM article_files
         WHERE article_id = $1 AND checksum = $2 AND state = 'taken'`,
};

/** These files say what these versions say. */
export async function keepAsSame(tx: Tx, files: readonly KnownFile[]): Promise<void> {
  if (files.length === 0) return;
  const rows = JSON.stringify(files);
  await tx.rows(supersede, [files.map(({ articleId }) => articleId)]);
  await tx.rows(insertSame, [rows, tx.at]);
  await tx.rows(lastSeen, [rows]);
}

/** These files say something else than the versions, and somebody has to choose. */
export async function keepAsConflicts(tx: Tx, files: readonly KnownFile[]): Promise<void> {
  if (files.length === 0) return;
  await tx.rows(supersede, [files.map(({ articleId }) => articleId)]);
  await tx.rows(insertConflict, [JSON.stringify(files), tx.at]);
}

/** The file that an editor chose, while its draft is under way. */
export async function fileTaken(queries: Queries, articleId: string, checksum: string): Promise<KnownFile | null> {
  const [row] = await queries.rows<KnownFile & { [column: string]: unknown }>(taken, [articleId, checksum]);
  return row ?? null;
}

const settleTaken = {
  name: 'article-files-settle-taken',
  text: `UPDATE article_files SET state = $3 WHERE article_id = $1 AND checksum = $2 AND state = 'taken'`,
};

/**
 * The draft that was begun with a file has come to its end: published with other words, the file may be replaced by them
 * (`ours`); given up, it is asked about again (`superseded`).
 */
export async function leaveTaken(
  tx: Tx,
  articleId: string,
  checksum: string | null,
  state: 'ours' | 'superseded',
): Promise<void> {
  if (checksum !== null) await tx.rows(settleTaken, [articleId, checksum, state]);
}

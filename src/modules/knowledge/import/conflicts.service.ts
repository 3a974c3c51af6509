import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { decodePlace, pageOf, type PageQuery } from '../../../platform/http/page.js';
import { enter } from '../article.entries.js';
import { type ArticleContent, type ArticleText, textOf } from '../article.types.js';
import { Articles } from '../articles.service.js';
import { contentColumns, holdArticle, type LoadedArticle } from '../articles.store.js';
import type { ArticleView } from '../articles.view.js';
import { Drafts } from '../drafts.service.js';
import { beginDraft } from '../drafts.store.js';
import { draftChanged } from '../knowledge.events.js';
import { refuseKnowledge, refuseStep } from '../knowledge.refusals.js';
import type { SettleConflict } from './conflicts.dto.js';
import type { ConflictPageView } from './conflicts.view.js';

interface Row extends ArticleContent {
  id: string;
  version: number;
  expiredAt: Date | null;
  path: string;
  checksum: string;
  file: ArticleText;
  foundAt: Date;
}

const list = {
  name: 'article-conflicts-list',
  text: `SELECT a.id, a.version, ${contentColumns('a')}, a.expired_at AS "expiredAt", f.path, f.checksum, f.content AS file,
           f.found_at AS "foundAt"
         FROM article_files f JOIN articles a ON a.id = f.article_id
         WHERE f.state = 'conflict' AND ($1::timestamptz IS NULL OR (f.found_at, a.id) < ($1, $2::uuid))
         ORDER BY f.found_at DESC, a.id DESC LIMIT $3`,
};
const open = {
  name: 'article-conflicts-open',
  text: `SELECT checksum, content FROM article_files WHERE article_id = $1 AND state = 'conflict'`,
};
const settle = {
  name: 'article-conflicts-settle',
  text: `UPDATE article_files SET state = $3, settled_at = $4, settled_by = $5 WHERE article_id = $1 AND checksum = $2`,
};
/** What lies there is known now and may be replaced by what stands here. */
const seen = { name: 'article-conflicts-seen', text: 'UPDATE articles SET file_checksum = $2 WHERE id = $1' };

/** Files that were changed while something else was published or withdrawn here: an editor chooses. */
@Injectable()
export class Conflicts {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly articles: Articles,
    private readonly drafts: Drafts,
  ) {}

  /** Newest first. */
  async list(query: PageQuery): Promise<ConflictPageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const rows = await this.database.rows<Row & { [column: string]: unknown }>(list, [at, id, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.foundAt.toISOString(), row.id],
      (row) => ({
        articleId: row.id,
        title: row.title,
        version: row.version,
        withdrawn: row.expiredAt !== null,
        path: row.path,
        checksum: row.checksum,
        foundAt: row.foundAt.toISOString(),
        file: textOf(row.file),
        ours: textOf(row),
      }),
    );
  }

  /**
   * `file`: what the file says becomes a draft that another editor reviews. `ours`: the file is not asked about again, and
   * the next export replaces it.
   * @throws DomainError `conflict.not_found`, `conflict.stale` when the file has changed again, `article.has_draft`
   */
  async settle(actor: Actor, articleId: string, { take, checksum }: SettleConflict): Promise<ArticleView> {
    return this.unitOfWork.run(async (tx) => {
      const article = this.articles.seen(actor, await holdArticle(tx, articleId));
      const [conflict] = await tx.rows<{ checksum: string; content: ArticleText }>(open, [articleId]);
      if (!conflict) throw refuseKnowledge('conflict.not_found');
      if (conflict.checksum !== checksum) throw refuseKnowledge('conflict.stale', {}, { current: { ...conflict } });
      await tx.rows(settle, [articleId, checksum, take === 'file' ? 'taken' : 'ours', tx.at, actor.userId]);
      if (take === 'file') await this.takeFile(tx, actor, article, conflict);
      else await tx.rows(seen, [articleId, checksum]);
      const kind = take === 'file' ? 'take_file' : 'take_ours';
      await enter(tx, { articleId, kind, actorId: actor.userId, version: article.version });
      return this.drafts.shown(tx, actor, articleId);
    });
  }

  private async takeFile(
    tx: Transaction,
    actor: Actor,
    article: LoadedArticle,
    { checksum, content }: { checksum: string; content: ArticleText },
  ): Promise<void> {
    if (article.draft) throw refuseStep({ code: 'article.has_draft' });
    const { id, version } = article;
    const draft = { articleId: id, baseVersion: version, content, authorId: actor.userId, fileChecksum: checksum };
    tx.announce(draftChanged(id, await beginDraft(tx, draft)));
  }
}

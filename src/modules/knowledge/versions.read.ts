import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf, type PageQuery } from '../../platform/http/page.js';
import { say } from '../../shared/language.js';
import { entryLabels } from './article.entries.js';
import { type ArticleContent, textOf } from './article.types.js';
import { Articles } from './articles.service.js';
import {
  contentColumns,
  type LoadedArticle,
  peopleJson,
  type Person,
  personJson,
  readArticle,
} from './articles.store.js';
import type { ArticleEntryPageView, ArticleVersionPageView, ArticleVersionView } from './articles.view.js';
import { readsDrafts } from './articles.views.js';
import { refuseKnowledge } from './knowledge.refusals.js';

interface VersionRow {
  version: number;
  title: string;
  published_at: Date;
  origin: 'file' | 'web';
  authors: Person[];
  reviewer: Person | null;
  note: string;
}

const about = `v.version, v.title, v.published_at, v.origin, ${peopleJson('v.authors')} AS authors, ${personJson('r')} AS reviewer, v.note`;
const from = 'FROM article_versions v LEFT JOIN users r ON r.id = v.reviewer_id WHERE v.article_id = $1';
const list = {
  name: 'article-versions-list',
  text: `SELECT ${about} ${from} AND ($2::bigint IS NULL OR v.version < $2) ORDER BY v.version DESC LIMIT $3`,
};
const one = {
  name: 'article-versions-one',
  text: `SELECT ${about}, ${contentColumns('v')} ${from} AND v.version = $2::bigint`,
};
/** What became of drafts is for those who may read them. */
const entries = {
  name: 'article-entries-list',
  text: `SELECT e.id, e.at, e.kind, ${personJson('u')} AS actor, e.version, e.text
         FROM article_entries e LEFT JOIN users u ON u.id = e.actor_id
         WHERE e.article_id = $1 AND ($2::uuid IS NULL OR e.id < $2) AND ($4 OR e.kind IN ('publish', 'import', 'expire'))
         ORDER BY e.id DESC LIMIT $3`,
};

const rowView = (row: VersionRow) => ({
  version: row.version,
  title: row.title,
  publishedAt: row.published_at.toISOString(),
  origin: row.origin,
  authors: row.authors,
  reviewer: row.reviewer,
  note: row.note,
});

/** What articles said before, and who did what to them: for the staff, for ever (tickets name the version they used). */
@Injectable()
export class ArticleVersions {
  constructor(
    private readonly database: Database,
    private readonly articles: Articles,
  ) {}

  /** @throws DomainError `article.not_found` */
  async list(actor: Actor, id: string, query: PageQuery): Promise<ArticleVersionPageView> {
    await this.seen(actor, id);
    const limit = query.limit ?? 50;
    const [place = null] = decodePlace(query.cursor, 'count') ?? [];
    const rows = await this.database.rows<VersionRow & { [column: string]: unknown }>(list, [id, place, limit + 1]);
    return pageOf(rows, limit, (row) => [String(row.version)], rowView);
  }

  /** @throws DomainError `article.not_found`, `article.version_not_found` */
  async one(actor: Actor, id: string, version: number): Promise<ArticleVersionView> {
    await this.seen(actor, id);
    const [row] = await this.database.rows<VersionRow & ArticleContent & { [column: string]: unknown }>(one, [
      id,
      version,
    ]);
    if (!row) throw refuseKnowledge('article.version_not_found', { version });
    return { ...textOf(row), articleId: id, slug: row.slug, ...rowView(row) };
  }

  /** Newest first. @throws DomainError `article.not_found` */
  async timeline(actor: Actor, id: string, query: PageQuery): Promise<ArticleEntryPageView> {
    await this.seen(actor, id);
    const limit = query.limit ?? 50;
    const [place = null] = decodePlace(query.cursor, 'id') ?? [];
    const rows = await this.database.rows<{
      id: string;
      at: Date;
      kind: string;
      actor: Person | null;
      version: number;
      text: string;
    }>(entries, [id, place, limit + 1, readsDrafts(actor)]);
    return pageOf(
      rows,
      limit,
      (row) => [row.id],
      (row) => ({
        ...row,
        at: row.at.toISOString(),
        label: say(entryLabels[row.kind] ?? { zh: row.kind, en: row.kind }, actor.language),
      }),
    );
  }

  private async seen(actor: Actor, id: string): Promise<LoadedArticle> {
    return this.articles.seen(actor, await readArticle(this.database, id));
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { ArticleContent } from './article.types.js';
import { articleChanged } from './knowledge.events.js';
import { ArticleIndex } from './search/article-index.js';

/** A version as it is published; people come from the web, nobody from a file. */
export interface NewVersion extends ArticleContent {
  id: string;
  version: number;
  origin: 'file' | 'web';
  authors: readonly string[];
  reviewerId: string | null;
  note: string;
}

const record = `jsonb_to_recordset($1) AS f (id uuid, version integer, slug text, title text, category text, kind text,
  audience text, region text, tags text[], "validFrom" date, "validUntil" date, "ownerDepartment" text, body text,
  origin text, authors uuid[], "reviewerId" uuid, note text)`;
const texts = 'title, category, kind, audience, region, tags, "validFrom", "validUntil", "ownerDepartment", body';
const columns = 'title, category, kind, audience, region, tags, valid_from, valid_until, owner_department, body';

const keepCurrent = {
  name: 'articles-keep',
  text: `INSERT INTO articles AS a (id, slug, version, ${columns}, updated_at)
         SELECT id, slug, version, ${texts}, $2 FROM ${record}
         ON CONFLICT (id) DO UPDATE SET version = EXCLUDED.version, title = EXCLUDED.title, category = EXCLUDED.category,
           kind = EXCLUDED.kind, audience = EXCLUDED.audience, region = EXCLUDED.region, tags = EXCLUDED.tags,
           valid_from = EXCLUDED.valid_from, valid_until = EXCLUDED.valid_until,
           owner_department = EXCLUDED.owner_department, body = EXCLUDED.body, updated_at = EXCLUDED.updated_at,
           expired_at = NULL, expired_by = NULL, expired_reason = NULL`,
};
const keepVersion = {
  name: 'article-versions-keep',
  text: `INSERT INTO article_versions (article_id, version, slug, ${columns}, origin, authors, reviewer_id, published_at, note)
         SELECT id, version, slug, ${texts}, origin, authors, "reviewerId", $2, note FROM ${record}`,
};

/** Publishing is one thing, wherever the text comes from: the version, what holds now, what is found, and the news. */
@Injectable()
export class ArticlePublishing {
  constructor(private readonly index: ArticleIndex) {}

  /** The articles that exist are held by the caller (`holdArticle`). */
  async publish(tx: Transaction, versions: readonly NewVersion[]): Promise<void> {
    if (versions.length === 0) return;
    const rows = JSON.stringify(versions);
    await tx.rows(keepCurrent, [rows, tx.at]);
    await tx.rows(keepVersion, [rows, tx.at]);
    await this.index.keep(tx, versions);
    tx.announce(...versions.map(articleChanged));
  }
}

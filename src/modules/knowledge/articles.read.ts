import { Injectable } from '@nestjs/common';
import { refuseAccess } from '../../platform/access/access.refusals.js';
import type { Actor } from '../../platform/access/actor.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { Clock } from '../../shared/clock.js';
import { DAY } from '../../shared/duration.js';
import { dateAt } from '../../shared/time-zone.js';
import { publishedState } from './article.policy.js';
import { type ArticleContent, CITY } from './article.types.js';
import type { ArticleListQuery, ListedState } from './articles.dto.js';
import { contentColumns } from './articles.store.js';
import type { ArticlePageView } from './articles.view.js';
import { readsDrafts } from './articles.views.js';
import { articleRowView, type ArticleRowView } from './knowledge.view.js';
import type { Reader } from './reach.js';
import { Readers } from './readers.js';
import { ArticleSearch } from './search/article-search.service.js';
import { beginningOf } from './search/passage.js';
import { plainLines } from './search/plain-lines.js';

interface Row extends ArticleContent {
  id: string;
  version: number;
  expiredAt: Date | null;
  updatedAt: Date;
  draftState: 'draft' | 'in_review' | null;
}

const expiringDays = 30;

/** `$1` is the branch day, `$2` the last day on which what ends is still said to be expiring. */
const inForce = `a.version > 0 AND a.expired_at IS NULL AND a.valid_from <= $1 AND (a.valid_until IS NULL OR a.valid_until >= $1)`;
const which: Record<Exclude<ListedState, 'draft' | 'in_review'>, string> = {
  published: `${inForce} AND $2::date IS NOT NULL`,
  expiring: `${inForce} AND a.valid_until <= $2`,
  planned: `a.version > 0 AND a.expired_at IS NULL AND a.valid_from > $1 AND (a.valid_until IS NULL OR a.valid_until >= $1)
            AND $2::date IS NOT NULL`,
  expired: `a.version > 0 AND (a.expired_at IS NOT NULL OR a.valid_until < $1) AND $2::date IS NOT NULL`,
  all: 'a.version > 0 AND $1::date <= $2::date',
};

/** Audience, regions, kind, category, region, whose; place and limit. */
const filters = `($3::text IS NULL OR a.audience = $3) AND ($4::text[] IS NULL OR a.region = ANY ($4))
  AND ($5::text IS NULL OR a.kind = $5) AND ($6::text IS NULL OR a.category = $6) AND ($7::text IS NULL OR a.region = $7)
  AND ($8::uuid IS NULL OR $8 = ANY (a.authors))
  AND ($9::timestamptz IS NULL OR (a.updated_at, a.id) < ($9, $10::uuid))`;

/** Only how an article begins is shown. */
const shownOf = (columns: string): string => columns.replace(/\w+\.body$/, 'left(a.body, 600) AS body');

const publishedList = (state: keyof typeof which): Statement => ({
  name: `articles-list-${state}`,
  text: `SELECT a.id, a.version, ${shownOf(contentColumns('a'))}, a.expired_at AS "expiredAt", a.updated_at AS "updatedAt",
           NULL AS "draftState"
         FROM (SELECT a.*, v.authors FROM articles a
               LEFT JOIN article_versions v ON v.article_id = a.id AND v.version = a.version) a
         WHERE ${which[state]} AND ${filters} ORDER BY a.updated_at DESC, a.id DESC LIMIT $11`,
});

const draftList = (state: 'draft' | 'in_review'): Statement => ({
  name: `articles-list-${state}`,
  text: `SELECT a.id, a.version, ${shownOf(contentColumns('a'))}, a.expired_at AS "expiredAt", a.updated_at AS "updatedAt",
           '${state}' AS "draftState"
         FROM (SELECT c.*, a.id, a.slug, a.version, a.expired_at, d.updated_at, d.authors
               FROM article_drafts d JOIN articles a ON a.id = d.article_id,
                 LATERAL (SELECT t.title, t.category, t.kind, t.audience, t.region, t.tags, t."validFrom" AS valid_from,
                     t."validUntil" AS valid_until, t."ownerDepartment" AS owner_department, t.body
                   FROM jsonb_to_record(d.content) AS t (title text, category text, kind text, audience text, region text,
                     tags text[], "validFrom" date, "validUntil" date, "ownerDepartment" text, body text)) c
               WHERE d.state = '${state}') a
         WHERE $1::date <= $2::date AND ${filters} ORDER BY a.updated_at DESC, a.id DESC LIMIT $11`,
});

const statements: Record<ListedState, Statement> = {
  draft: draftList('draft'),
  in_review: draftList('in_review'),
  published: publishedList('published'),
  expiring: publishedList('expiring'),
  planned: publishedList('planned'),
  expired: publishedList('expired'),
  all: publishedList('all'),
};

const regionsOf = ({ everywhere, county }: Reader): string[] | null =>
  everywhere ? null : [CITY, ...(county ? [county] : [])];

/** Lists of articles for screens, what changed last first. */
@Injectable()
export class ArticleReads {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly finder: ArticleSearch,
  ) {}

  /** @throws DomainError `access.not_allowed` for a list that is not the reader's; `article.unknown_county` */
  async list(actor: Actor, query: ArticleListQuery): Promise<ArticlePageView> {
    if (query.q) return this.search(actor, query, query.q);
    const state = query.state ?? 'published';
    if (!mayList(actor, state)) throw refuseAccess('access.not_allowed');
    const reader = this.readers.of(actor, {
      ...(query.countyId && { county: query.countyId }),
      ...(query.audience && { audience: query.audience }),
    });
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const today = dateAt(this.clock.now());
    const rows = await this.database.rows<Row & { [column: string]: unknown }>(statements[state], [
      today,
      dateAt(this.clock.now() + expiringDays * DAY),
      reader.audience === 'partner' ? 'partner' : null,
      regionsOf(reader),
      query.kind ?? null,
      query.category ?? null,
      query.region ?? null,
      query.mine === 'true' ? actor.userId : null,
      at,
      id,
      limit + 1,
    ]);
    return pageOf(
      rows,
      limit,
      (row) => [row.updatedAt.toISOString(), row.id],
      (row) => rowView(row, today),
    );
  }

  private async search(
    actor: Actor,
    { countyId, audience, limit }: ArticleListQuery,
    q: string,
  ): Promise<ArticlePageView> {
    const question = {
      q,
      ...(countyId && { county: countyId }),
      ...(audience && { audience }),
      ...(limit && { limit }),
    };
    const { items } = await this.finder.search(actor, question);
    return { items, nextCursor: null };
  }
}

function mayList(actor: Actor, state: ListedState): boolean {
  if (state === 'published') return true;
  if (state === 'draft' || state === 'in_review') return readsDrafts(actor);
  return actor.rights.has('article.history');
}

function rowView(row: Row, today: string): ArticleRowView {
  const state = row.draftState ?? publishedState(row, today) ?? 'discarded';
  return articleRowView(row, beginningOf(plainLines(row.body, row.title)), state);
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { fillIn } from '../../shared/language.js';
import { DomainError, refusalText } from '../../shared/refusal.js';
import { Articles } from '../knowledge/index.js';
import { isForReader, mayFollow } from './announcement.access.js';
import { actionsFor } from './announcement.flow.js';
import { type AnnouncementRow, rowView, subjectOf } from './announcement.row.js';
import { AnnouncementReads, type LoadedAnnouncement } from './announcements.read.js';
import type {
  AnnouncementActionView,
  AnnouncementArticleView,
  AnnouncementFollowView,
  AnnouncementPersonView,
  AnnouncementView,
} from './announcements.view.js';

const namesOf = {
  name: 'announcements-people',
  text: 'SELECT id, display_name AS name FROM users WHERE id = ANY ($1)',
};

/** One announcement as its readers see it, and as those who follow it do. */
@Injectable()
export class AnnouncementViews {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly reads: AnnouncementReads,
    private readonly articles: Articles,
  ) {}

  /** @throws DomainError `announcement.not_found` */
  async one(actor: Actor, id: string): Promise<AnnouncementView> {
    return this.view(actor, await this.reads.load(actor, id));
  }

  private async view(actor: Actor, row: LoadedAnnouncement): Promise<AnnouncementView> {
    const now = this.clock.now();
    const isFollowed = mayFollow(actor, row);
    return {
      ...rowView(row, now),
      body: row.body,
      articles: await this.readable(actor, row.article_ids),
      forMe: isForReader(actor, row, now),
      follow: isFollowed ? await this.followView(row) : null,
      actions: actionViews(actor, row, now),
    };
  }

  /** Of the articles those that the reader may read, by the rules of the knowledge base. */
  private async readable(actor: Actor, ids: readonly string[]): Promise<AnnouncementArticleView[]> {
    const found = await Promise.all(ids.map((id) => this.article(actor, id)));
    return found.filter((article) => article !== null);
  }

  private async article(actor: Actor, articleId: string): Promise<AnnouncementArticleView | null> {
    try {
      const { id, title, kind } = await this.articles.view(actor, articleId);
      return { id, title, kind };
    } catch (error) {
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private async followView(row: AnnouncementRow): Promise<AnnouncementFollowView> {
    const ids = [row.author_id, row.published_by, row.expired_by].filter((id) => id !== null);
    const people = await this.database.rows<{ id: string; name: string }>(namesOf, [ids]);
    const person = (id: string | null): AnnouncementPersonView | null => people.find((one) => one.id === id) ?? null;
    return {
      audience: { roles: row.roles, counties: row.counties, tiers: row.tiers },
      remindAfterHours: row.remind_after_hours,
      reminded: row.reminded,
      articleIds: row.article_ids,
      author: person(row.author_id) ?? { id: row.author_id, name: '' },
      publishedBy: person(row.published_by),
      expiredAt: row.expired_at?.toISOString() ?? null,
      expiredBy: person(row.expired_by),
      expiredReason: row.expired_reason,
    };
  }
}

function actionViews(actor: Actor, row: AnnouncementRow, now: number): AnnouncementActionView[] {
  if (!actor.rights.has('announcement.write')) return [];
  return actionsFor(subjectOf(row, actor.roles, now)).map(({ name, refusal }) => ({
    name,
    allowed: refusal === null,
    reason: refusal && fillIn(refusalText(refusal.code), refusal.params ?? {}, actor.language),
  }));
}

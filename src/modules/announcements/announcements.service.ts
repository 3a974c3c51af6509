import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { newId } from '../../shared/ids.js';
import { DomainError, refuse } from '../../shared/refusal.js';
import { Articles } from '../knowledge/index.js';
import { Directory } from '../organisation/index.js';
import { mayFollow } from './announcement.access.js';
import { AnnouncementCourse } from './announcement.course.js';
import { tellAddressees, tellFollowers } from './announcement.events.js';
import { type AnnouncementAction, takeAction } from './announcement.flow.js';
import { type AnnouncementContent, faultOf } from './announcement.policy.js';
import { addresseesOf, type AnnouncementRow, contentOf, subjectOf } from './announcement.row.js';
import { announcementRules } from './announcement-rules.policy.js';
import { advance, changeContent, keepEdition, lockAnnouncement, writeDraft } from './announcement.store.js';
import { AnnouncementViews } from './announcement.views.js';
import type {
  ChangeAnnouncement,
  ExpireAnnouncement,
  PublishAnnouncement,
  ReviseAnnouncement,
  WriteAnnouncement,
} from './announcements.dto.js';
import { refuseAnnouncement } from './announcements.refusals.js';
import type { AnnouncementView } from './announcements.view.js';
import { forgetCallList } from './calls/call-list.store.js';

type Step = (tx: Transaction, row: AnnouncementRow) => Promise<void>;

const contentIn = (body: WriteAnnouncement): AnnouncementContent => ({
  title: body.title,
  body: body.body,
  audience: {
    roles: [...new Set(body.audience.roles)],
    counties: [...new Set(body.audience.counties)],
    tiers: [...new Set(body.audience.tiers)],
  },
  mustRead: body.mustRead,
  remindAfterHours: body.remindAfterHours ?? announcementRules.remindAfterHours,
  validFrom: Date.parse(body.validFrom),
  validUntil: body.validUntil ? Date.parse(body.validUntil) : null,
  articleIds: [...new Set(body.articleIds)],
});

/** Announcements are written, published, corrected by new editions and withdrawn (A8, C5). */
@Injectable()
export class Announcements {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
    private readonly articles: Articles,
    private readonly course: AnnouncementCourse,
    private readonly views: AnnouncementViews,
  ) {}

  async write(actor: Actor, body: WriteAnnouncement, repeat: RepeatKey | null): Promise<AnnouncementView> {
    const content = await this.checked(actor, body);
    const { id } = await this.idempotency.once(actor, repeat, async (tx) => {
      const made = { id: newId() };
      await writeDraft(tx, made.id, actor.userId, content);
      tx.announce(tellFollowers({ ...made, version: 1, edition: 0, state: 'draft' }, content.audience));
      return made;
    });
    return this.views.one(actor, id);
  }

  async change(actor: Actor, id: string, body: ChangeAnnouncement): Promise<AnnouncementView> {
    const content = await this.checked(actor, body);
    return this.step(actor, id, 'edit', body.version, async (tx, row) => {
      await changeContent(tx, id, actor.userId, content);
      tx.announce(tellFollowers({ ...row, version: row.version + 1 }, content.audience));
    });
  }

  /** Whoever wrote it may publish it; that is kept with the edition and in the audit. */
  async publish(actor: Actor, id: string, { version }: PublishAnnouncement): Promise<AnnouncementView> {
    return this.step(actor, id, 'publish', version, async (tx, row) => {
      const by = { published_by: actor.userId, published_at: tx.at };
      const next = await advance(tx, row, { state: 'published', edition: 1, read_edition: 1, ...by });
      await this.proclaim(tx, actor, next, row.author_id, true);
    });
  }

  /** A new edition, at once in force. Whom only the old one was meant for hears that it is gone. */
  async revise(actor: Actor, id: string, body: ReviseAnnouncement): Promise<AnnouncementView> {
    const content = await this.checked(actor, body);
    return this.step(actor, id, 'revise', body.version, async (tx, row) => {
      if (content.validUntil !== null && content.validUntil <= tx.at.getTime())
        throw refuseAnnouncement('announcement.over');
      await changeContent(tx, id, actor.userId, content);
      const changed = (await lockAnnouncement(tx, id)) ?? row;
      const edition = row.edition + 1;
      const next = await advance(tx, changed, {
        edition,
        published_by: actor.userId,
        published_at: tx.at,
        ...(body.readAgain && { read_edition: edition, reminded: 0 }),
      });
      if (body.readAgain) await forgetCallList(tx, id);
      tx.announce(tellAddressees(next, addresseesOf(row)));
      await this.proclaim(tx, actor, next, actor.userId, body.readAgain);
    });
  }

  async expire(actor: Actor, id: string, { version, reason }: ExpireAnnouncement): Promise<AnnouncementView> {
    return this.step(actor, id, 'expire', version, async (tx, row) => {
      await this.course.end(tx, row, actor.userId, reason);
      await this.audit(tx, actor, id, 'announcement.expired', { reason });
    });
  }

  private async proclaim(
    tx: Transaction,
    actor: Actor,
    row: AnnouncementRow,
    authorId: string,
    readAgain: boolean,
  ): Promise<void> {
    await keepEdition(tx, row, contentOf(row), { readAgain, publishedBy: actor.userId, authorId });
    const byAuthor = authorId === actor.userId;
    await this.audit(tx, actor, row.id, 'announcement.published', { change: { edition: row.edition, byAuthor } });
    await this.course.set(tx, row);
    tx.announce(tellFollowers(row, addresseesOf(row)));
  }

  private audit(
    tx: Transaction,
    actor: Actor,
    id: string,
    action: string,
    more: { reason?: string; change?: Record<string, unknown> },
  ): Promise<void> {
    return tx.audit(actor, { action, subjectKind: 'announcement', subjectId: id, ...more });
  }

  /** One step of the flow on the version that was seen, with the row held. */
  private async step(
    actor: Actor,
    id: string,
    action: AnnouncementAction,
    version: number,
    work: Step,
  ): Promise<AnnouncementView> {
    const isFresh = await this.unitOfWork.run(async (tx) => {
      const row = await lockAnnouncement(tx, id);
      if (!row || !mayFollow(actor, row)) throw refuseAnnouncement('announcement.not_found');
      if (row.version !== version) return false;
      const { refusal } = takeAction(subjectOf(row, actor.roles, tx.at.getTime()), action);
      if (refusal) throw refuse(refusal);
      await work(tx, row);
      return true;
    });
    const current = await this.views.one(actor, id);
    if (!isFresh) throw refuseAnnouncement('announcement.stale', {}, { current });
    return current;
  }

  /** What was asked for, in order. @throws DomainError for what makes no sense or names what is not there */
  private async checked(actor: Actor, body: WriteAnnouncement): Promise<AnnouncementContent> {
    const content = contentIn(body);
    const fault = faultOf(content);
    if (fault) throw refuse(fault);
    const counties = new Set(this.directory.counties().map(({ id }) => id));
    if (!content.audience.counties.every((id) => counties.has(id)))
      throw refuseAnnouncement('announcement.unknown_county');
    for (const articleId of content.articleIds) await this.checkArticle(actor, articleId);
    return content;
  }

  private async checkArticle(actor: Actor, articleId: string): Promise<void> {
    try {
      await this.articles.view(actor, articleId);
    } catch (error) {
      if (error instanceof DomainError) throw refuseAnnouncement('announcement.unknown_article');
      throw error;
    }
  }
}

import { HOUR, MINUTE } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { articleId } from '../../knowledge/index.js';
import type { AnnouncementSeed } from '../data/announcements.js';
import type { BranchPeople } from '../tickets/branch-people.js';
import type { ServiceTime } from '../tickets/service-time.js';

const remindAfterHours = 24;
/** Whoever reads it at all reads it one after the other, beginning so long after it was published. */
const readEvery = 7 * MINUTE;

/** One announcement with its times, which are those of people at work. */
export class Notice {
  readonly id = newId();
  readonly publishedAt: number;
  readonly endsAt: number;

  constructor(
    readonly seed: AnnouncementSeed,
    private readonly branch: BranchPeople,
    time: ServiceTime,
    private readonly now: number,
  ) {
    this.publishedAt = time.before(seed.publishedAgo);
    this.endsAt = this.publishedAt + seed.holdsFor;
  }

  get isOver(): boolean {
    return this.endsAt <= this.now;
  }

  /** A time after it was published, in the past. */
  private at(place: number): Date {
    return new Date(Math.min(this.publishedAt + (place + 1) * readEvery, this.now - MINUTE));
  }

  row(countyIds: (codes: readonly string[]) => string[]) {
    const { seed } = this;
    const publishedAt = new Date(this.publishedAt);
    return {
      id: this.id,
      state: this.isOver ? 'expired' : 'published',
      version: this.isOver ? 3 : 2,
      edition: 1,
      read_edition: 1,
      title: seed.title,
      body: [`# ${seed.title}`, '', ...seed.body].join('\n'),
      roles: seed.roles,
      counties: countyIds(seed.counties),
      tiers: seed.tiers,
      must_read: true,
      remind_after_hours: remindAfterHours,
      reminded: 0,
      valid_from: publishedAt,
      valid_until: new Date(this.endsAt),
      article_ids: seed.articles.map((slug) => articleId(`kb-${slug}`)),
      author_id: this.branch.person(seed.author).userId,
      changed_at: this.isOver ? new Date(this.endsAt) : publishedAt,
      published_by: this.branch.person(seed.publisher).userId,
      published_at: publishedAt,
      expired_at: this.isOver ? new Date(this.endsAt) : null,
    };
  }

  edition({ title, body, roles, counties, tiers, article_ids: articleIds }: ReturnType<Notice['row']>) {
    const { author, publisher } = this.seed;
    const content = {
      title,
      body,
      audience: { roles, counties, tiers },
      mustRead: true,
      remindAfterHours,
      validFrom: this.publishedAt,
      validUntil: this.endsAt,
      articleIds,
    };
    return {
      announcement_id: this.id,
      edition: 1,
      content,
      read_again: true,
      published_by: this.branch.person(publisher).userId,
      by_author: author === publisher,
      published_at: new Date(this.publishedAt),
    };
  }

  readings() {
    return this.seed.readBy.map((name, place) => {
      const isOutlet = /^[A-Z]{2}\d{3}$/.test(name);
      const reader = this.branch.person(isOutlet ? `outlet-${name.toLowerCase()}` : name);
      const outletId = isOutlet ? this.branch.outlet(name).id : null;
      return {
        id: newId(),
        announcement_id: this.id,
        edition: 1,
        user_id: reader.userId,
        outlet_id: outletId,
        via: 'web',
        call_id: null,
        at: this.at(place),
      };
    });
  }

  /** Every call that was made for it, with what came of it. */
  calls() {
    const { told, notReached, note } = this.seed;
    const results = [
      ...told.map((code) => ({ code, result: 'told' as const })),
      ...notReached.map((code) => ({ code, result: 'not_reached' as const })),
    ];
    const agent = this.branch.person('agent3');
    return results.map(({ code, result }, place) => {
      const outlet = this.branch.outlet(code);
      const startedAt = this.at(place + 4);
      const endedAt = new Date(startedAt.getTime() + 50_000);
      return { callId: newId(), logId: newId(), result, outlet, agent, startedAt, endedAt, note };
    });
  }

  timers() {
    if (this.isOver) return [];
    const remindAt = new Date(this.publishedAt + remindAfterHours * HOUR);
    return [
      { id: newId(), kind: 'announcement.remind', subject_id: this.id, due_at: remindAt, attempts: 0 },
      { id: newId(), kind: 'announcement.end', subject_id: this.id, due_at: new Date(this.endsAt), attempts: 0 },
    ];
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Timers } from '../../platform/timers/timers.js';
import { HOUR } from '../../shared/duration.js';
import { Withdrawals } from '../knowledge/index.js';
import { tellAddressees, tellFollowers } from './announcement.events.js';
import { addresseesOf, type AnnouncementRow } from './announcement.row.js';
import { announcementRules } from './announcement-rules.policy.js';
import { advance } from './announcement.store.js';

export const courseTimers = {
  begin: 'announcement.begin',
  remind: 'announcement.remind',
  end: 'announcement.end',
} as const;

const dropTimers = { text: 'DELETE FROM timers WHERE subject_id = $1 AND kind = ANY ($2)' };

/** What is still on the list of another announcement that is in force stays in use. */
const notBroughtByOthers = {
  text: `SELECT one.id FROM unnest($2::uuid[]) AS one (id)
         WHERE NOT EXISTS (SELECT FROM announcements a WHERE a.id <> $1 AND a.state = 'published' AND one.id = ANY (a.article_ids))`,
};

/** Why a script went out of use; texts of the knowledge base are kept in the language of the branch. */
const withdrawnWith = (title: string): string => `随公告“${title}”失效停用`;

/** What happens by itself to what is published: it begins, reminds those who have not read it, and ends. */
@Injectable()
export class AnnouncementCourse {
  constructor(
    private readonly timers: Timers,
    private readonly withdrawals: Withdrawals,
  ) {}

  /** After publishing: it begins now or when its time has come. The row is held. */
  async set(tx: Transaction, row: AnnouncementRow): Promise<void> {
    await this.drop(tx, row);
    if (row.valid_until) await this.timers.set(tx, courseTimers.end, row.id, row.valid_until);
    if (row.valid_from > tx.at) await this.timers.set(tx, courseTimers.begin, row.id, row.valid_from);
    else await this.begin(tx, row);
  }

  async begin(tx: Transaction, row: AnnouncementRow): Promise<void> {
    tx.announce(tellAddressees(row, addresseesOf(row)));
    await this.remindLater(tx, row);
  }

  async remindLater(tx: Transaction, row: AnnouncementRow): Promise<void> {
    if (!row.must_read || row.reminded >= announcementRules.reminderRounds) return;
    const at = new Date(tx.at.getTime() + row.remind_after_hours * HOUR);
    await this.timers.set(tx, courseTimers.remind, row.id, at);
  }

  /** It holds no more, nor do the scripts it brought. The row is held. @param by nobody: its time is over */
  async end(tx: Transaction, row: AnnouncementRow, by: string | null, reason: string | null): Promise<AnnouncementRow> {
    const ended = await advance(tx, row, {
      state: 'expired',
      expired_by: by,
      expired_at: tx.at,
      expired_reason: reason,
    });
    await this.drop(tx, row);
    const alone = await tx.rows<{ id: string }>(notBroughtByOthers, [row.id, row.article_ids]);
    const articleIds = alone.map(({ id }) => id);
    await this.withdrawals.ofScripts(tx, articleIds, { by, reason: withdrawnWith(row.title) });
    tx.announce(tellAddressees(ended, addresseesOf(ended)), tellFollowers(ended, addresseesOf(ended)));
    return ended;
  }

  private async drop(tx: Transaction, row: AnnouncementRow): Promise<void> {
    await tx.rows(dropTimers, [row.id, Object.values(courseTimers)]);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { isForReader } from './announcement.access.js';
import { announcementRead } from './announcement.events.js';
import type { AnnouncementRow } from './announcement.row.js';
import { shareAnnouncement } from './announcement.store.js';
import { AnnouncementReads } from './announcements.read.js';
import { refuseAnnouncement } from './announcements.refusals.js';
import { AnnouncementViews } from './announcement.views.js';
import type { ReceiptView } from './announcements.view.js';

interface ReceiptRow {
  id: string;
  edition: number;
  at: Date;
}

const ownReceipt = {
  name: 'announcement-receipts-own',
  text: `SELECT id, edition, at FROM announcement_receipts
         WHERE announcement_id = $1 AND user_id = $2 AND via = 'web' AND edition >= $3 ORDER BY edition LIMIT 1`,
};
const writeReceipt = {
  name: 'announcement-receipts-write',
  text: `INSERT INTO announcement_receipts (id, announcement_id, edition, user_id, outlet_id, via, at)
         VALUES ($1, $2, $3, $4, $5, 'web', $6) ON CONFLICT DO NOTHING RETURNING id`,
};

/** Proof of reading: somebody has pressed "read and understood" under what holds. */
@Injectable()
export class Receipts {
  constructor(
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly reads: AnnouncementReads,
    private readonly views: AnnouncementViews,
  ) {}

  /**
   * One receipt a person, however often it is asked for; another one only for an edition that must be read again.
   * @param edition what was on screen
   * @throws DomainError `announcement.not_found`, `announcement.stale` when a newer edition has come
   */
  async confirm(actor: Actor, id: string, edition: number, repeat: RepeatKey | null): Promise<ReceiptView> {
    const seen = await this.reads.load(actor, id);
    if (!isForReader(actor, seen, this.clock.now())) throw refuseAnnouncement('announcement.not_found');
    if (seen.edition !== edition)
      throw refuseAnnouncement('announcement.stale', {}, { current: await this.views.one(actor, id) });
    return this.idempotency.once(actor, repeat, async (tx) => {
      const row = await shareAnnouncement(tx, id);
      if (!row || !isForReader(actor, row, tx.at.getTime())) throw refuseAnnouncement('announcement.not_found');
      if (row.edition !== edition) throw refuseAnnouncement('announcement.stale');
      return this.keep(tx, actor, row);
    });
  }

  private async keep(tx: Transaction, actor: Actor, row: AnnouncementRow): Promise<ReceiptView> {
    const values = [newId(), row.id, row.edition, actor.userId, actor.outletId, tx.at];
    const before = await this.own(tx, actor, row);
    if (before) return before;
    const written = await tx.rows(writeReceipt, values);
    if (written.length > 0) tx.announce(announcementRead(progressOf(actor, row)));
    const kept = await this.own(tx, actor, row);
    if (!kept) throw new Error('A receipt that was just written is there');
    return kept;
  }

  private async own(tx: Transaction, actor: Actor, row: AnnouncementRow): Promise<ReceiptView | null> {
    const [kept] = await tx.rows<ReceiptRow>(ownReceipt, [row.id, actor.userId, row.read_edition]);
    return kept ? { id: kept.id, announcementId: row.id, edition: kept.edition, at: kept.at.toISOString() } : null;
  }
}

const progressOf = (actor: Actor, row: AnnouncementRow) => ({
  id: row.id,
  edition: row.edition,
  outletId: actor.outletId,
  countyId: actor.countyId,
  userId: actor.userId,
});

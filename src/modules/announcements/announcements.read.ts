import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { Clock } from '../../shared/clock.js';
import { followedCounty, isForReader, mayFollow, seesDrafts } from './announcement.access.js';
import {
  type AnnouncementRow,
  type HeadRow,
  headColumns,
  receiptsOf,
  readerValues,
  rowView,
} from './announcement.row.js';
import type { AnnouncementListQuery } from './announcements.dto.js';
import { refuseAnnouncement } from './announcements.refusals.js';
import type { AnnouncementPageView, UnreadAnnouncementsView } from './announcements.view.js';
import { isInForceAt, isMeantForReader } from './audience.sql.js';

type MineRow = HeadRow & { pending: number };
export type LoadedAnnouncement = AnnouncementRow & Pick<HeadRow, 'read_at' | 'outlet_read_at'>;

/** What holds for the reader: first what must still be read. A branch has some dozens at a time; they are sorted anew each time. */
const mine = {
  name: 'announcements-mine',
  text: `SELECT * FROM (
           SELECT s.*, (s.must_read AND coalesce(s.read_at, s.outlet_read_at) IS NULL)::int AS pending
           FROM (SELECT ${headColumns}, ${receiptsOf('$4', '$5')} FROM announcements a WHERE ${isInForceAt('$6')} AND ${isMeantForReader}) s) m
         WHERE $7::int IS NULL OR (m.pending, m.valid_from, m.id) < ($7, $8::timestamptz, $9::uuid)
         ORDER BY m.pending DESC, m.valid_from DESC, m.id DESC LIMIT $10`,
};

const unread = {
  name: 'announcements-unread',
  text: `SELECT a.id, a.title FROM announcements a
         WHERE a.must_read AND ${isInForceAt('$6')} AND ${isMeantForReader} AND NOT EXISTS (
           SELECT FROM announcement_receipts r WHERE r.announcement_id = a.id AND r.edition >= a.read_edition
             AND ((r.user_id = $4::uuid AND r.via = 'web') OR r.outlet_id = $5::uuid))
         ORDER BY a.valid_from DESC, a.id DESC LIMIT 100`,
};

/** $3 the only county that is of interest (or nothing). */
const byState = {
  name: 'announcements-by-state',
  text: `SELECT ${headColumns}, ${receiptsOf('$1', '$2')} FROM announcements a
         WHERE a.state = $4 AND ($3::uuid IS NULL OR a.counties = '{}' OR $3 = ANY (a.counties))
           AND ($5::timestamptz IS NULL OR (a.changed_at, a.id) < ($5, $6::uuid))
         ORDER BY a.changed_at DESC, a.id DESC LIMIT $7`,
};

const one = {
  name: 'announcements-one',
  text: `SELECT a.*, ${receiptsOf('$2', '$3')} FROM announcements a WHERE a.id = $1`,
};

const shownInBanner = 5;

/** Announcements for screens. */
@Injectable()
export class AnnouncementReads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: AnnouncementListQuery): Promise<AnnouncementPageView> {
    return query.state ? this.listed(actor, query.state, query) : this.mine(actor, query);
  }

  private async mine(actor: Actor, query: AnnouncementListQuery): Promise<AnnouncementPageView> {
    const limit = query.limit ?? 50;
    const [pending = null, from = null, id = null] = decodePlace(query.cursor, 'count', 'time', 'id') ?? [];
    const now = this.clock.date();
    const rows = await this.database.rows<MineRow>(mine, [...readerValues(actor), now, pending, from, id, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [String(row.pending), row.valid_from.toISOString(), row.id],
      (row) => rowView(row, now.getTime()),
    );
  }

  private async listed(
    actor: Actor,
    state: NonNullable<AnnouncementListQuery['state']>,
    query: AnnouncementListQuery,
  ): Promise<AnnouncementPageView> {
    const isOpen = state === 'draft' ? seesDrafts(actor) : actor.rights.has('announcement.follow');
    if (!isOpen) throw refuseAnnouncement('announcement.not_listed');
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const values = [actor.userId, actor.outletId, followedCounty(actor), state, at, id, limit + 1];
    const rows = await this.database.rows<HeadRow>(byState, values);
    const now = this.clock.now();
    return pageOf(
      rows,
      limit,
      (row) => [row.changed_at.toISOString(), row.id],
      (row) => rowView(row, now),
    );
  }

  async unread(actor: Actor): Promise<UnreadAnnouncementsView> {
    const rows = await this.database.rows<{ id: string; title: string }>(unread, [
      ...readerValues(actor),
      this.clock.date(),
    ]);
    return { items: rows.slice(0, shownInBanner), count: rows.length };
  }

  /** @throws DomainError `announcement.not_found`, also for what is not meant for the reader */
  async load(actor: Actor, id: string): Promise<LoadedAnnouncement> {
    const row = await this.database.row<LoadedAnnouncement>(one, [id, actor.userId, actor.outletId]);
    const isSeen = row && (mayFollow(actor, row) || isForReader(actor, row, this.clock.now()));
    if (!isSeen) throw refuseAnnouncement('announcement.not_found');
    return row;
  }

  /** @throws DomainError `announcement.not_found` for those who do not follow it */
  async followed(actor: Actor, id: string): Promise<LoadedAnnouncement> {
    const row = await this.load(actor, id);
    if (!mayFollow(actor, row)) throw refuseAnnouncement('announcement.not_found');
    return row;
  }
}

import type { Actor } from '../../platform/access/actor.js';
import type { Addressees } from '../../shared/addressees.js';
import type { AnnouncementState, AnnouncementSubject } from './announcement.flow.js';
import type { AnnouncedRole, AnnouncementContent } from './announcement.policy.js';
import type { AnnouncementRowView } from './announcements.view.js';

export interface AnnouncementRow {
  id: string;
  state: AnnouncementState;
  version: number;
  edition: number;
  read_edition: number;
  title: string;
  body: string;
  roles: AnnouncedRole[];
  counties: string[];
  tiers: Addressees['tiers'][number][];
  must_read: boolean;
  remind_after_hours: number;
  reminded: number;
  valid_from: Date;
  valid_until: Date | null;
  article_ids: string[];
  author_id: string;
  changed_at: Date;
  published_by: string | null;
  published_at: Date | null;
  expired_by: string | null;
  expired_at: Date | null;
  expired_reason: string | null;
}

/** Of an announcement `a`: everything but its text. */
export const headColumns = `a.id, a.state, a.version, a.edition, a.title, a.must_read, a.valid_from, a.valid_until,
  a.published_at, a.changed_at`;

export type HeadRow = Pick<
  AnnouncementRow,
  | 'id'
  | 'state'
  | 'version'
  | 'edition'
  | 'title'
  | 'must_read'
  | 'valid_from'
  | 'valid_until'
  | 'published_at'
  | 'changed_at'
> & { read_at: Date | null; outlet_read_at: Date | null };

/** When a reader, and when somebody for the reader's outlet, has read what holds of `a`. */
export const receiptsOf = (user: string, outlet: string): string => `
  (SELECT min(r.at) FROM announcement_receipts r WHERE r.announcement_id = a.id AND r.user_id = ${user}::uuid
     AND r.via = 'web' AND r.edition >= a.read_edition) AS read_at,
  (SELECT min(r.at) FROM announcement_receipts r WHERE r.announcement_id = a.id AND r.outlet_id = ${outlet}::uuid
     AND r.edition >= a.read_edition) AS outlet_read_at`;

/** $1 roles, $2 county, $3 tier, $4 user, $5 outlet: what the statements about a reader's announcements begin with. */
export const readerValues = ({ roles, countyId, tier, userId, outletId }: Actor): readonly unknown[] => [
  roles,
  countyId,
  tier,
  userId,
  outletId,
];

export const addresseesOf = ({ roles, counties, tiers }: AnnouncementRow): Addressees => ({ roles, counties, tiers });

export const contentOf = (row: AnnouncementRow): AnnouncementContent => ({
  title: row.title,
  body: row.body,
  audience: addresseesOf(row),
  mustRead: row.must_read,
  remindAfterHours: row.remind_after_hours,
  validFrom: row.valid_from.getTime(),
  validUntil: row.valid_until?.getTime() ?? null,
  articleIds: row.article_ids,
});

export const isInForce = (row: Pick<HeadRow, 'state' | 'valid_from' | 'valid_until'>, now: number): boolean =>
  row.state === 'published' &&
  row.valid_from.getTime() <= now &&
  (row.valid_until === null || row.valid_until.getTime() > now);

export const subjectOf = (
  row: Pick<AnnouncementRow, 'state' | 'valid_until'>,
  roles: AnnouncementSubject['roles'],
  now: number,
): AnnouncementSubject => ({
  state: row.state,
  roles,
  endsLater: row.valid_until === null || row.valid_until.getTime() > now,
});

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export const rowView = (row: HeadRow, now: number): AnnouncementRowView => ({
  id: row.id,
  version: row.version,
  edition: row.edition,
  state: row.state,
  inForce: isInForce(row, now),
  title: row.title,
  mustRead: row.must_read,
  validFrom: row.valid_from.toISOString(),
  validUntil: iso(row.valid_until),
  publishedAt: iso(row.published_at),
  changedAt: row.changed_at.toISOString(),
  readAt: iso(row.read_at),
  outletReadAt: iso(row.outlet_read_at),
});

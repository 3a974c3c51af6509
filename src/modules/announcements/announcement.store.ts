import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { AnnouncementContent } from './announcement.policy.js';
import type { AnnouncementRow } from './announcement.row.js';

const lockOne = { name: 'announcements-lock', text: 'SELECT * FROM announcements WHERE id = $1 FOR NO KEY UPDATE' };
/** Readers and callers hold it together; whoever corrects, ends or hands out calls waits for them, and they for those. */
const shareOne = { name: 'announcements-share', text: 'SELECT * FROM announcements WHERE id = $1 FOR SHARE' };

export const lockAnnouncement = async (tx: Transaction, id: string): Promise<AnnouncementRow | undefined> =>
  (await tx.rows<AnnouncementRow>(lockOne, [id]))[0];

export const shareAnnouncement = async (tx: Transaction, id: string): Promise<AnnouncementRow | undefined> =>
  (await tx.rows<AnnouncementRow>(shareOne, [id]))[0];

const contentColumns = `title, body, roles, counties, tiers, must_read, remind_after_hours, valid_from, valid_until, article_ids`;

const contentValues = (content: AnnouncementContent): unknown[] => [
  content.title,
  content.body,
  content.audience.roles,
  content.audience.counties,
  content.audience.tiers,
  content.mustRead,
  content.remindAfterHours,
  new Date(content.validFrom),
  content.validUntil === null ? null : new Date(content.validUntil),
  content.articleIds,
];

const insertDraft = {
  text: `INSERT INTO announcements (id, state, author_id, changed_at, ${contentColumns})
         VALUES ($1, 'draft', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
};

export async function writeDraft(
  tx: Transaction,
  id: string,
  authorId: string,
  content: AnnouncementContent,
): Promise<void> {
  await tx.rows(insertDraft, [id, authorId, tx.at, ...contentValues(content)]);
}

const updateContent = {
  text: `UPDATE announcements SET version = version + 1, author_id = $2, changed_at = $3,
           (${contentColumns}) = ROW ($4::text, $5::text, $6::text[], $7::uuid[], $8::text[], $9::boolean, $10::integer,
             $11::timestamptz, $12::timestamptz, $13::uuid[])
         WHERE id = $1`,
};

/** The row must be held. Who writes last is the author of what will be published. */
export async function changeContent(
  tx: Transaction,
  id: string,
  authorId: string,
  content: AnnouncementContent,
): Promise<void> {
  await tx.rows(updateContent, [id, authorId, tx.at, ...contentValues(content)]);
}

type Advance = Partial<
  Pick<
    AnnouncementRow,
    | 'state'
    | 'edition'
    | 'read_edition'
    | 'reminded'
    | 'published_by'
    | 'published_at'
    | 'expired_by'
    | 'expired_at'
    | 'expired_reason'
  >
>;

const advanceRow = {
  text: `UPDATE announcements SET version = version + 1, changed_at = $2, state = $3, edition = $4, read_edition = $5, reminded = $6,
           published_by = $7, published_at = $8, expired_by = $9, expired_at = $10, expired_reason = $11
         WHERE id = $1 RETURNING *`,
};

/** Takes a held row further. @returns it as it is then */
export async function advance(tx: Transaction, row: AnnouncementRow, change: Advance): Promise<AnnouncementRow> {
  const next = { ...row, ...change };
  const [advanced] = await tx.rows<AnnouncementRow>(advanceRow, [
    row.id,
    tx.at,
    next.state,
    next.edition,
    next.read_edition,
    next.reminded,
    next.published_by,
    next.published_at,
    next.expired_by,
    next.expired_at,
    next.expired_reason,
  ]);
  if (!advanced) throw new Error(`The announcement ${row.id} is held and was not written`);
  return advanced;
}

const insertEdition = {
  text: `INSERT INTO announcement_editions (announcement_id, edition, content, read_again, published_by, by_author, published_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
};

export async function keepEdition(
  tx: Transaction,
  row: AnnouncementRow,
  content: AnnouncementContent,
  { readAgain, publishedBy, authorId }: { readAgain: boolean; publishedBy: string; authorId: string },
): Promise<void> {
  const isOwn = publishedBy === authorId;
  await tx.rows(insertEdition, [row.id, row.edition, content, readAgain, publishedBy, isOwn, tx.at]);
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { type Bilingual, fillIn, type Language } from '../../shared/language.js';
import { notificationTexts } from './notification.texts.js';
import type { NotificationListView } from './notifications.view.js';

interface Row {
  id: string;
  kind: string;
  ticket_id: string | null;
  data: {
    number?: string;
    announcementId?: string;
    incidentId?: string;
    requisitionId?: string;
    adjustmentId?: string;
    title?: string;
    clock?: string | Bilingual;
  } & Record<string, unknown>;
  at: Date;
  read_at: Date | null;
}

const list = {
  name: 'notifications-list',
  text: `SELECT id, kind, ticket_id, data, at, read_at FROM notifications
         WHERE user_id = $1 AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3::uuid)) ORDER BY at DESC, id DESC LIMIT $4`,
};
const countUnread = {
  name: 'notifications-unread',
  text: `SELECT count(*)::int AS unread FROM (SELECT FROM notifications WHERE user_id = $1 AND read_at IS NULL LIMIT 100) s`,
};

function textOf(row: Row, language: Language): string {
  const text = notificationTexts[row.kind];
  if (!text) return row.data.title ?? row.kind;
  return fillIn(text, row.data, language);
}

/** What waits for a person: answers to pass on, clocks running out, work handed over. */
@Injectable()
export class Notifications {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list(actor: Actor, query: { limit?: number; cursor?: string }): Promise<NotificationListView> {
    const limit = query.limit ?? 20;
    const place = decodePlace(query.cursor, 'time', 'id');
    const [rows, unread] = await Promise.all([
      this.database.rows<Row>(list, [actor.userId, place?.[0] ?? null, place?.[1] ?? null, limit + 1]),
      this.database.row<{ unread: number }>(countUnread, [actor.userId]),
    ]);
    const page = pageOf(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => ({
        id: row.id,
        kind: row.kind,
        ticketId: row.ticket_id,
        ticketNumber: row.data.number ?? null,
        announcementId: row.data.announcementId ?? null,
        incidentId: row.data.incidentId ?? null,
        requisitionId: row.data.requisitionId ?? null,
        adjustmentId: row.data.adjustmentId ?? null,
        text: textOf(row, actor.language),
        at: row.at.toISOString(),
        readAt: row.read_at?.toISOString() ?? null,
      }),
    );
    return { ...page, unread: unread?.unread ?? 0 };
  }

  async read(actor: Actor, ids: readonly string[]): Promise<void> {
    await this.unitOfWork.run((tx) =>
      tx.rows(
        {
          text: `UPDATE notifications SET read_at = $3
                 WHERE user_id = $1 AND read_at IS NULL AND (cardinality($2::uuid[]) = 0 OR id = ANY ($2))`,
        },
        [actor.userId, ids, tx.at],
      ),
    );
  }
}

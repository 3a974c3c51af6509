import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { NewEvent } from '../../platform/events/event.js';
import { hasRead, isOutletMeant, isOutletTold, isStaffMeant } from './audience.sql.js';
import type { AnnouncementRow } from './announcement.row.js';

const kind = 'announcement_reminder';
/** Events stay small: more people than this are told by several. */
const toldByOneEvent = 200;

const remind = {
  name: 'announcements-remind',
  text: `INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), u.id, '${kind}', $2, $3
         FROM announcements a JOIN users u ON u.active
         LEFT JOIN outlets o ON o.id = u.outlet_id
         WHERE a.id = $1 AND CASE WHEN o.id IS NULL THEN ${isStaffMeant} AND NOT ${hasRead}
                                  ELSE ${isOutletMeant} AND NOT ${isOutletTold} END
         RETURNING user_id`,
};

/** Everybody for whom it is meant and who has not read it. */
export async function remindReaders(tx: Transaction, { id, title, reminded }: AnnouncementRow): Promise<void> {
  const data = { announcementId: id, title, round: reminded };
  const told = await tx.rows<{ user_id: string }>(remind, [id, data, tx.at]);
  tellByNotification(
    tx,
    id,
    kind,
    told.map((row) => row.user_id),
  );
}

/** Says to people's screens that there is a notification for them. */
export function tellByNotification(tx: Transaction, id: string, of: string, users: readonly string[]): void {
  for (let first = 0; first < users.length; first += toldByOneEvent)
    tx.announce(notificationAdded(id, of, users.slice(first, first + toldByOneEvent)));
}

const notificationAdded = (id: string, of: string, users: readonly string[]): NewEvent => ({
  type: 'notification.added',
  topics: users.map((user) => `user:${user}`),
  audience: { users },
  subjectKind: 'announcement',
  subjectId: id,
  data: { kind: of },
});

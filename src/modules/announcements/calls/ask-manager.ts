import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { AnnouncementRow } from '../announcement.row.js';
import { tellByNotification } from '../remind-readers.js';

const kind = 'announcement_unreached';

/** The outlet's own channel manager; when it has none who works, all of its county. */
const tellManagers = {
  name: 'announcement-calls-managers',
  text: `INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), u.id, '${kind}', $2, $3
         FROM outlets o JOIN users u ON u.active AND 'channel_manager' = ANY (u.roles)
         WHERE o.id = $1 AND CASE WHEN EXISTS (SELECT FROM users m WHERE m.id = o.channel_manager_id AND m.active)
                                  THEN u.id = o.channel_manager_id ELSE u.county_id = o.county_id END
         RETURNING user_id`,
};

/** Calls have reached nobody: somebody has to go there. */
export async function askManager(
  tx: Transaction,
  { id, title }: AnnouncementRow,
  outlet: { id: string; code: string; name: string },
): Promise<void> {
  const data = { announcementId: id, title, outlet: `${outlet.code} ${outlet.name}` };
  const told = await tx.rows<{ user_id: string }>(tellManagers, [outlet.id, data, tx.at]);
  tellByNotification(
    tx,
    id,
    kind,
    told.map((row) => row.user_id),
  );
}

import type { Statement } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';

const insertFor = (who: string): Statement => ({
  text: `INSERT INTO notifications (id, user_id, kind, ticket_id, data, at)
         SELECT gen_random_uuid(), u.id, $1, $2, $3::jsonb, $4 FROM users u WHERE u.active AND ${who} RETURNING user_id`,
});

/** $5 a department, $6 who is not told of it. */
const leadsOf = insertFor(`'department_lead' = ANY (u.roles) AND u.id <> $6
  AND EXISTS (SELECT FROM memberships m WHERE m.user_id = u.id AND m.department_id = $5)`);
const supervisors = insertFor(`'supervisor' = ANY (u.roles)`);
const person = insertFor('u.id = $5');

export interface News {
  kind: string;
  subject: { kind: 'requisition' | 'adjustment'; id: string };
  /** Only for those who may see it. */
  ticketId: string | null;
  data: Readonly<Record<string, unknown>>;
}

async function tell(tx: Transaction, statement: Statement, news: News, more: readonly unknown[]): Promise<number> {
  const { kind, subject, ticketId } = news;
  const data = { ...news.data, [`${subject.kind}Id`]: subject.id };
  const rows = await tx.rows<{ user_id: string }>(statement, [kind, ticketId, JSON.stringify(data), tx.at, ...more]);
  const users = rows.map((row) => row.user_id);
  if (users.length > 0)
    tx.announce({
      type: 'notification.added',
      topics: users.map((id) => `user:${id}`),
      audience: { users },
      subjectKind: subject.kind,
      subjectId: subject.id,
      data: { kind },
    });
  return users.length;
}

export const tellSupervisors = (tx: Transaction, news: News): Promise<number> => tell(tx, supervisors, news, []);

export const tellPerson = (tx: Transaction, news: News, userId: string): Promise<number> =>
  tell(tx, person, news, [userId]);

/** The leads of the department that keeps a store; the supervisors where there is none but the asker. */
export async function tellDeciders(tx: Transaction, news: News, departmentId: string, askedBy: string): Promise<void> {
  const told = await tell(tx, leadsOf, news, [departmentId, askedBy]);
  if (told === 0) await tellSupervisors(tx, news);
}

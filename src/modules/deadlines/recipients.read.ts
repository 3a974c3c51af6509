import type { Queries } from '../../platform/database/database.js';
import type { Told } from './recipients.policy.js';

/** A department without a lead is told through everybody in it: somebody has to hear. */
const findPeople = {
  name: 'people-to-tell',
  text: `SELECT u.id FROM users u WHERE $1 AND u.active AND 'supervisor' = ANY (u.roles)
         UNION
         SELECT u.id FROM memberships m JOIN users u ON u.id = m.user_id AND u.active
         WHERE m.department_id = ANY ($2::uuid[]) AND ('department_lead' = ANY (u.roles) OR NOT EXISTS (
           SELECT FROM memberships o JOIN users l ON l.id = o.user_id AND l.active AND 'department_lead' = ANY (l.roles)
           WHERE o.department_id = m.department_id))`,
};

/** The ids of everybody to be told, each once. */
export async function peopleToTell(queries: Queries, { userIds, leadsOf, supervisors }: Told): Promise<string[]> {
  if (!supervisors && leadsOf.length === 0) return [...new Set(userIds)];
  const rows = await queries.rows<{ id: string }>(findPeople, [supervisors, leadsOf]);
  return [...new Set([...userIds, ...rows.map(({ id }) => id)])];
}

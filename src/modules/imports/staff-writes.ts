import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Change } from './import-plan.js';
import type { StaffState } from './staff-states.js';

/** Who is new has no password and cannot sign in until an administrator sets one. */
const writeUsers = {
  text: `INSERT INTO users AS u (id, username, display_name, roles, county_id, outlet_id, phone, locale, created_at)
         SELECT x.id, x.username, x."displayName", x.roles, c.id, o.id, x.phone, x.locale, $2
         FROM jsonb_to_recordset($1) AS x (id uuid, username text, "displayName" text, roles text[], county text, outlet text,
           phone text, locale text)
         LEFT JOIN counties c ON c.code = x.county LEFT JOIN outlets o ON o.code = x.outlet
         ON CONFLICT (id) DO UPDATE SET display_name = excluded.display_name, roles = excluded.roles,
           county_id = excluded.county_id, outlet_id = excluded.outlet_id, phone = excluded.phone, locale = excluded.locale,
           version = u.version + 1`,
};

const leaveDepartments = { text: 'DELETE FROM memberships WHERE user_id = ANY ($1)' };

const joinDepartments = {
  text: `INSERT INTO memberships (user_id, department_id)
         SELECT x.user_id, d.id FROM jsonb_to_recordset($1) AS x (user_id uuid, department text)
         JOIN departments d ON d.code = x.department`,
};

/** Writes people with their departments: three statements, however many there are. */
export async function writeStaffChanges(tx: Transaction, changes: readonly Change<StaffState>[]): Promise<void> {
  const users = changes.map(({ id, after }) => ({ id, ...after }));
  const memberships = changes.flatMap(({ id, after }) =>
    after.departments.map((department) => ({ user_id: id, department })),
  );
  await tx.rows(writeUsers, [JSON.stringify(users), tx.at]);
  await tx.rows(leaveDepartments, [changes.map(({ id }) => id)]);
  await tx.rows(joinDepartments, [JSON.stringify(memberships)]);
}

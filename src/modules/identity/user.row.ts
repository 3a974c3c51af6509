import type { Language } from '../../shared/language.js';
import type { Role } from '../../shared/roles.js';
import type { UserView } from './identity.view.js';

export interface UserRow {
  id: string;
  version: number;
  username: string;
  display_name: string;
  roles: Role[];
  departments: string[];
  county_id: string | null;
  outlet_id: string | null;
  locale: Language;
  active: boolean;
  absent_until: Date | null;
  has_password: boolean;
}

/** What of a user `u` may leave the database: everything but the password. */
export const userColumns = `u.id, u.version, u.username, u.display_name, u.roles, u.county_id, u.outlet_id, u.locale, u.active,
  u.absent_until, u.password_hash IS NOT NULL AS has_password,
  ARRAY(SELECT m.department_id FROM memberships m WHERE m.user_id = u.id ORDER BY m.department_id) AS departments`;

export const userView = (row: UserRow): UserView => ({
  id: row.id,
  version: row.version,
  username: row.username,
  displayName: row.display_name,
  roles: row.roles,
  departmentIds: row.departments,
  countyId: row.county_id,
  outletId: row.outlet_id,
  locale: row.locale,
  active: row.active,
  absentUntil: row.absent_until?.toISOString() ?? null,
  hasPassword: row.has_password,
});

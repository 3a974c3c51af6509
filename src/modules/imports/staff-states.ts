import type { Queries } from '../../platform/database/database.js';
import type { Language } from '../../shared/language.js';
import { type Role, roles as allRoles } from '../../shared/roles.js';
import type { Columns, ImportedStaff, StaffColumn } from '../organisation/index.js';

/** A person as the import sees it, in codes, so that the audit can be read. Lists in one order, so that they compare. */
export interface StaffState {
  username: string;
  displayName: string;
  roles: Role[];
  departments: string[];
  county: string | null;
  outlet: string | null;
  phone: string | null;
  locale: Language;
}

export interface KnownStaff {
  id: string;
  state: StaffState;
  /** An administrator who can sign in. */
  administers: boolean;
}

const findStaff = {
  text: `SELECT u.id, u.active AND 'admin' = ANY (u.roles) AND u.password_hash IS NOT NULL AS administers,
           jsonb_build_object('username', u.username, 'displayName', u.display_name, 'roles', u.roles,
             'departments', (SELECT coalesce(jsonb_agg(d.code), '[]') FROM memberships m JOIN departments d ON d.id = m.department_id
               WHERE m.user_id = u.id),
             'county', c.code, 'outlet', o.code, 'phone', u.phone, 'locale', u.locale) AS state
         FROM users u LEFT JOIN counties c ON c.id = u.county_id LEFT JOIN outlets o ON o.id = u.outlet_id
         WHERE u.username = ANY ($1)`,
};

const countAdmins = {
  text: `SELECT count(*)::int AS admins FROM users WHERE active AND 'admin' = ANY (roles) AND password_hash IS NOT NULL`,
};

const inOrder = (state: StaffState): StaffState => ({
  ...state,
  roles: allRoles.filter((role) => state.roles.includes(role)),
  departments: [...state.departments].sort(),
});

/** The people with these user names who are there, by user name. */
export async function knownStaff(tx: Queries, usernames: readonly string[]): Promise<Map<string, KnownStaff>> {
  const rows = await tx.rows<KnownStaff>(findStaff, [usernames]);
  return new Map(rows.map((row) => [row.state.username, { ...row, state: inOrder(row.state) }]));
}

/** How many administrators can sign in. */
export async function adminCount(tx: Queries): Promise<number> {
  const [row] = await tx.rows<{ admins: number }>(countAdmins);
  return row?.admins ?? 0;
}

export async function outletCodes(tx: Queries): Promise<Set<string>> {
  const rows = await tx.rows<{ code: string }>({ text: 'SELECT code FROM outlets' });
  return new Set(rows.map(({ code }) => code));
}

/** The person after the import. Columns that the file does not have change nothing; blank cells of those it has do. */
export function staffAfter(
  wanted: ImportedStaff,
  known: StaffState | undefined,
  { places }: Columns<StaffColumn>,
): StaffState {
  const { username, displayName, roles } = wanted;
  const takes = (column: StaffColumn): boolean => places.has(column) || !known;
  const outlet = takes('outlet_code') ? wanted.outletCode : (known?.outlet ?? null);
  return inOrder({
    username,
    displayName,
    roles,
    departments: takes('departments') ? wanted.departmentCodes : (known?.departments ?? []),
    county: takes('county') ? wanted.countyCode : (known?.county ?? null),
    outlet: roles.includes('partner') ? outlet : null,
    phone: takes('phone') ? wanted.phone : (known?.phone ?? null),
    locale: takes('locale') ? wanted.locale : (known?.locale ?? wanted.locale),
  });
}

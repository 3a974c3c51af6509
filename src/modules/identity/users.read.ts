import { Injectable } from '@nestjs/common';
import { type Actor, isHotline } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import type { Role } from '../../shared/roles.js';
import { normaliseText } from '../../shared/text.js';
import type { ColleagueQuery, UserListQuery } from './identity.dto.js';
import type { ColleagueListView, UserPageView } from './identity.view.js';
import { userColumns, type UserRow, userView } from './user.row.js';

interface ColleagueRow {
  id: string;
  display_name: string;
  roles: Role[];
  departments: string[];
  absent_until: Date | null;
}

const listUsers = {
  name: 'users-list',
  text: `SELECT ${userColumns} FROM users u
         WHERE ($1::text IS NULL OR u.username > $1)
           AND ($2::text IS NULL OR u.username ILIKE '%' || $2 || '%' OR u.display_name ILIKE '%' || $2 || '%')
         ORDER BY u.username LIMIT $3`,
};

/** $1: only people of the hotline; $2, $3: only people of one of these departments. */
const listColleagues = {
  name: 'users-colleagues',
  text: `SELECT u.id, u.display_name, u.roles, u.absent_until,
           ARRAY(SELECT m.department_id FROM memberships m WHERE m.user_id = u.id ORDER BY m.department_id) AS departments
         FROM users u
         WHERE u.active AND NOT 'partner' = ANY (u.roles)
           AND (NOT $1::boolean OR u.roles && '{agent,supervisor}')
           AND ($2::uuid IS NULL OR EXISTS (SELECT FROM memberships m WHERE m.user_id = u.id AND m.department_id = $2))
           AND ($3::uuid[] IS NULL OR EXISTS (SELECT FROM memberships m WHERE m.user_id = u.id AND m.department_id = ANY ($3)))
         ORDER BY u.display_name, u.username LIMIT 500`,
};

/** Queries about people for screens. */
@Injectable()
export class UserReads {
  constructor(private readonly database: Database) {}

  /** People by user name; `q` is part of the user name or of the display name. */
  async list(query: UserListQuery): Promise<UserPageView> {
    const limit = query.limit ?? 50;
    const after = decodePlace(query.cursor, 'text')?.[0] ?? null;
    const text = normaliseText(query.q ?? '').replaceAll(/[%_\\]/g, '\\$&') || null;
    const rows = await this.database.rows<UserRow>(listUsers, [after, text, limit + 1]);
    return pageOf(rows, limit, (row) => [row.username], userView);
  }

  /** Active people to whom work can be given, at most 500. Who works for departments finds those of the own ones only. */
  async colleagues(actor: Actor, query: ColleagueQuery): Promise<ColleagueListView> {
    const own = isHotline(actor) ? null : actor.departmentIds;
    const values = [query.group === 'hotline', query.departmentId ?? null, own];
    const rows = await this.database.rows<ColleagueRow>(listColleagues, values);
    return {
      items: rows.map((row) => ({
        id: row.id,
        displayName: row.display_name,
        roles: row.roles,
        departmentIds: row.departments,
        absentUntil: row.absent_until?.toISOString() ?? null,
      })),
    };
  }
}

import type { Transaction } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { counties, departments } from './data/organisation.js';
import { outlets } from './data/outlets.js';
import { staff } from './data/staff.js';
import { routingSeeds } from './data/routing.js';

/** The ids that the seeds' codes became. */
class Ids {
  private readonly ids = new Map<string, string>();

  of(kind: string, code: string): string {
    const key = `${kind}:${code}`;
    const id = this.ids.get(key) ?? newId();
    this.ids.set(key, id);
    return id;
  }

  maybe(kind: string, code: string | undefined): string | null {
    return code === undefined ? null : this.of(kind, code);
  }
}

export const insert = (tx: Transaction, table: string, columns: string, rows: readonly unknown[]): Promise<unknown> =>
  tx.rows(
    { text: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)` },
    [JSON.stringify(rows)],
  );

/** Counties, departments, outlets with numbers and contacts, staff and routing rules of the demonstration branch. */
export async function loadBranch(tx: Transaction, passwordHash: string): Promise<void> {
  const ids = new Ids();
  const names = ({ zh, en }: { zh: string; en: string }) => ({ name_zh: zh, name_en: en });
  await insert(
    tx,
    'counties',
    'id, code, name_zh, name_en',
    counties.map((one) => ({
      id: ids.of('county', one.code),
      code: one.code,
      ...names(one.name),
    })),
  );
  await insert(
    tx,
    'departments',
    'id, code, kind, county_id, name_zh, name_en, active, version',
    departments.map((one) => ({
      id: ids.of('department', one.code),
      code: one.code,
      kind: one.kind,
      county_id: ids.maybe('county', one.county),
      ...names(one.name),
      active: true,
      version: 1,
    })),
  );
  await insert(
    tx,
    'users',
    'id, username, display_name, password_hash, roles, county_id, locale, active, demonstration, created_at, version',
    staff.map((one) => ({
      id: ids.of('user', one.username),
      username: one.username,
      display_name: one.displayName,
      password_hash: passwordHash,
      roles: one.roles,
      county_id: ids.maybe('county', one.county),
      locale: one.locale,
      active: true,
      demonstration: true,
      created_at: tx.at,
      version: 1,
    })),
  );
  await insert(
    tx,
    'memberships',
    'user_id, department_id',
    staff.flatMap((one) =>
      one.department
        ? [{ user_id: ids.of('user', one.username), department_id: ids.of('department', one.department) }]
        : [],
    ),
  );
  await insert(
    tx,
    'outlets',
    'id, code, name, county_id, tier, address, channel_manager_id, active, version',
    outlets.map((one) => ({
      id: ids.of('outlet', one.code),
      code: one.code,
      name: one.name,
      county_id: ids.of('county', one.county),
      tier: one.tier,
      address: one.address,
      channel_manager_id: ids.of('user', one.manager),
      active: true,
      version: 1,
    })),
  );
  await insert(
    tx,
    'designated_numbers',
    'outlet_id, place, phone',
    outlets.flatMap((one) =>
      one.designatedNumbers.map((phone, index) => ({ outlet_id: ids.of('outlet', one.code), place: index + 1, phone })),
    ),
  );
  await insert(
    tx,
    'contacts',
    'id, outlet_id, name, phone, position, active',
    outlets.flatMap((one) =>
      one.contacts.map((contact) => ({
        id: newId(),
        outlet_id: ids.of('outlet', one.code),
        name: contact.name,
        phone: contact.phone,
        position: contact.role,
        active: true,
      })),
    ),
  );
  for (const one of staff) {
    if (one.outlet)
      await tx.rows({ text: 'UPDATE users SET outlet_id = $2 WHERE id = $1' }, [
        ids.of('user', one.username),
        ids.of('outlet', one.outlet),
      ]);
  }
  await insert(
    tx,
    'routing_rules',
    'id, place, line, topic, county_id, department_id, office_of_county, note, active, version',
    routingSeeds.map((one, index) => ({
      id: newId(),
      place: (index + 1) * 10,
      line: one.line ?? null,
      topic: one.topic ?? null,
      county_id: ids.maybe('county', one.county),
      department_id: ids.maybe('department', one.department),
      office_of_county: one.officeOfCounty ?? false,
      note: one.note,
      active: true,
      version: 1,
    })),
  );
}

import type { Queries } from '../../platform/database/database.js';
import { newId } from '../../shared/ids.js';
import type { Change } from './import-plan.js';
import type { OutletState } from './outlet-states.js';

const writeOutlets = {
  text: `INSERT INTO outlets AS o (id, code, name, county_id, tier, address, channel_manager_id)
         SELECT x.id, x.code, x.name, c.id, x.tier, x.address, m.id
         FROM jsonb_to_recordset($1) AS x (id uuid, code text, name text, county text, tier text, address text, manager text)
         JOIN counties c ON c.code = x.county LEFT JOIN users m ON m.username = x.manager
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, county_id = excluded.county_id, tier = excluded.tier,
           address = excluded.address, channel_manager_id = excluded.channel_manager_id, version = o.version + 1`,
};

/** Numbers may go from one outlet to another here: they have to be unique when this commits, not before. */
const writeNumbers = {
  text: `INSERT INTO designated_numbers AS d (outlet_id, place, phone)
         SELECT x.outlet_id, x.place, x.phone FROM jsonb_to_recordset($1) AS x (outlet_id uuid, place smallint, phone text)
         ON CONFLICT (outlet_id, place) DO UPDATE SET phone = excluded.phone WHERE d.phone <> excluded.phone`,
};

const writeContacts = {
  text: `INSERT INTO contacts AS p (id, outlet_id, name, phone, position, active)
         SELECT x.id, x.outlet_id, x.name, x.phone, x.position, x.active
         FROM jsonb_to_recordset($1) AS x (id uuid, outlet_id uuid, name text, phone text, position text, active boolean)
         ON CONFLICT (outlet_id, phone, name) DO UPDATE SET position = excluded.position, active = excluded.active
         WHERE (p.position, p.active) IS DISTINCT FROM (excluded.position, excluded.active)`,
};

/** Writes outlets with their numbers and contacts: three statements, however many there are. */
export async function writeOutletChanges(tx: Queries, changes: readonly Change<OutletState>[]): Promise<void> {
  const outlets = changes.map(({ id, after }) => ({ id, ...after }));
  const numbers = changes.flatMap(({ id, after }) =>
    after.numbers.map((phone, index) => ({ outlet_id: id, place: index + 1, phone })),
  );
  const contacts = changes.flatMap(({ id, after }) =>
    after.contacts.map((contact) => ({ id: newId(), outlet_id: id, ...contact })),
  );
  await tx.rows(writeOutlets, [JSON.stringify(outlets)]);
  await tx.rows(writeNumbers, [JSON.stringify(numbers)]);
  await tx.rows(writeContacts, [JSON.stringify(contacts)]);
}

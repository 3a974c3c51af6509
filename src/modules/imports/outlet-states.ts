import type { Queries } from '../../platform/database/database.js';
import type { Columns, ImportedContact, ImportedOutlet, OutletColumn, Tier } from '../organisation/index.js';

export interface ContactState {
  name: string;
  phone: string;
  position: string;
  active: boolean;
}

/** An outlet as the import sees it, in codes and user names, so that the audit can be read. */
export interface OutletState {
  code: string;
  name: string;
  county: string;
  tier: Tier;
  address: string;
  manager: string | null;
  numbers: string[];
  contacts: ContactState[];
}

export interface KnownOutlet {
  id: string;
  state: OutletState;
}

const findOutlets = {
  text: `SELECT o.id, jsonb_build_object('code', o.code, 'name', o.name, 'county', c.code, 'tier', o.tier, 'address', o.address,
           'manager', m.username,
           'numbers', (SELECT jsonb_agg(d.phone ORDER BY d.place) FROM designated_numbers d WHERE d.outlet_id = o.id),
           'contacts', (SELECT coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'phone', p.phone, 'position', p.position,
              'active', p.active) ORDER BY p.id), '[]') FROM contacts p WHERE p.outlet_id = o.id)) AS state
         FROM outlets o JOIN counties c ON c.id = o.county_id LEFT JOIN users m ON m.id = o.channel_manager_id
         WHERE o.code = ANY ($1)`,
};

const findHolders = {
  text: `SELECT d.phone, o.code FROM designated_numbers d JOIN outlets o ON o.id = d.outlet_id WHERE d.phone = ANY ($1)`,
};

const findManagers = {
  text: `SELECT u.username, c.code AS county FROM users u JOIN counties c ON c.id = u.county_id
         WHERE u.active AND 'channel_manager' = ANY (u.roles)`,
};

/** The outlets with these codes that are there, by code. */
export async function knownOutlets(tx: Queries, codes: readonly string[]): Promise<Map<string, KnownOutlet>> {
  const rows = await tx.rows<KnownOutlet>(findOutlets, [codes]);
  return new Map(rows.map((row) => [row.state.code, row]));
}

/** The codes of the outlets that have these designated numbers now, by number. */
export async function holdersOf(tx: Queries, phones: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ phone: string; code: string }>(findHolders, [phones]);
  return new Map(rows.map(({ phone, code }) => [phone, code]));
}

/** The codes of the counties of all channel managers, by user name. */
export async function channelManagers(tx: Queries): Promise<Map<string, string>> {
  const rows = await tx.rows<{ username: string; county: string }>(findManagers);
  return new Map(rows.map(({ username, county }) => [username, county]));
}

const keyOf = ({ phone, name }: { phone: string; name: string }): string => `${phone} ${name}`;

/** Contacts are known by number and name. The file adds and updates them; those it does not name are left alone. */
function mergeContacts(known: readonly ContactState[], wanted: readonly ImportedContact[]): ContactState[] {
  const merged = new Map(known.map((contact) => [keyOf(contact), contact]));
  for (const { name, phone, role } of wanted) {
    const position = role || (merged.get(keyOf({ phone, name }))?.position ?? '');
    merged.set(keyOf({ phone, name }), { name, phone, position, active: true });
  }
  return [...merged.values()];
}

/** The outlet after the import. Columns that the file does not have change nothing; blank cells of those it has do. */
export function outletAfter(
  { code, name, countyCode, tier, address, designatedNumbers, channelManager, contacts }: ImportedOutlet,
  known: OutletState | undefined,
  { places }: Columns<OutletColumn>,
): OutletState {
  return {
    code,
    name,
    county: countyCode,
    tier,
    address: places.has('address') || !known ? address : known.address,
    manager: places.has('channel_manager') || !known ? channelManager : known.manager,
    numbers: [...designatedNumbers],
    contacts: mergeContacts(known?.contacts ?? [], contacts),
  };
}

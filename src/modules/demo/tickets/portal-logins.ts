import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import { insert } from '../load-branch.js';

interface BareOutlet {
  id: string;
  code: string;
  county_id: string;
  owner: string;
}

/** Every outlet has a login of its own on the portal, `outlet-` and its code, in the name of its first contact. */
export async function addPortalLogins(tx: Transaction, passwordHash: string): Promise<void> {
  const outlets = await tx.rows<BareOutlet>({
    text: `SELECT o.id, o.code, o.county_id,
             (SELECT name FROM contacts WHERE outlet_id = o.id ORDER BY id LIMIT 1) AS owner
           FROM outlets o WHERE NOT EXISTS (SELECT FROM users WHERE outlet_id = o.id) ORDER BY o.code`,
  });
  const logins = outlets.map((outlet) => ({
    id: newId(),
    username: `outlet-${outlet.code.toLowerCase()}`,
    display_name: outlet.owner,
    password_hash: passwordHash,
    roles: ['partner'],
    county_id: outlet.county_id,
    outlet_id: outlet.id,
    locale: 'zh-CN',
    active: true,
    demonstration: true,
    created_at: tx.at,
    version: 1,
  }));
  const columns =
    'id, username, display_name, password_hash, roles, county_id, outlet_id, locale, active, demonstration, created_at, version';
  await insert(tx, 'users', columns, logins);
}

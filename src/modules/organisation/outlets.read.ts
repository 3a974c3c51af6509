import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, type Page, pageOf } from '../../platform/http/page.js';
import type { Language } from '../../shared/language.js';
import { maskPhone } from '../../shared/phone.js';
import { Directory } from './directory.js';
import type { Tier } from './organisation.entity.js';
import { refuseOrganisation } from './organisation.refusals.js';
import type { OutletCardView, OutletRowView } from './organisation.view.js';

interface OutletRow {
  id: string;
  version: number;
  code: string;
  name: string;
  tier: Tier;
  county_id: string;
  address: string;
  active: boolean;
  manager_name: string | null;
}

interface CardRow extends OutletRow {
  numbers: string[];
  contacts: { id: string; name: string; phone: string; position: string }[];
  open_tickets: number;
  last_call_at: Date | null;
}

export interface CallerRow {
  outlet_id: string;
  outlet_code: string;
  outlet_name: string;
  tier: Tier;
  county_id: string;
  contact_id: string | null;
  contact_name: string | null;
  position: string | null;
  designated: boolean;
}

const columns = `o.id, o.version, o.code, o.name, o.tier, o.county_id, o.address, o.active, m.display_name AS manager_name`;

const listOutlets = {
  name: 'outlets-list',
  text: `SELECT ${columns} FROM outlets o LEFT JOIN users m ON m.id = o.channel_manager_id
         WHERE ($1::text IS NULL OR o.code > $1)
           AND ($2::uuid IS NULL OR o.county_id = $2)
           AND ($3::uuid IS NULL OR o.id = $3)
           AND ($4::text IS NULL OR o.name ILIKE '%' || $4 || '%' OR o.code ILIKE $4 || '%')
         ORDER BY o.code LIMIT $5`,
};

/** The counts stop at 1000: a card never costs more than a look at that many rows. */
const outletCard = {
  name: 'outlets-card',
  text: `SELECT ${columns},
           (SELECT array_agg(phone ORDER BY place) FROM designated_numbers WHERE outlet_id = o.id) AS numbers,
           (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'phone', c.phone, 'position', c.position)
              ORDER BY c.name), '[]') FROM contacts c WHERE c.outlet_id = o.id AND c.active) AS contacts,
           (SELECT count(*)::int FROM (SELECT FROM tickets t WHERE t.outlet_id = o.id AND t.closed_at IS NULL LIMIT 1000) s)
             AS open_tickets,
           (SELECT started_at FROM calls WHERE outlet_id = o.id ORDER BY started_at DESC, id DESC LIMIT 1) AS last_call_at
         FROM outlets o LEFT JOIN users m ON m.id = o.channel_manager_id WHERE o.id = $1`,
};

const callersOf = {
  name: 'outlets-callers',
  text: `SELECT o.id AS outlet_id, o.code AS outlet_code, o.name AS outlet_name, o.tier, o.county_id,
                c.id AS contact_id, c.name AS contact_name, c.position, d.phone IS NOT NULL AS designated
         FROM (SELECT outlet_id FROM designated_numbers WHERE phone = $1
               UNION SELECT outlet_id FROM contacts WHERE phone = $1 AND active) found
         JOIN outlets o ON o.id = found.outlet_id AND o.active
         LEFT JOIN designated_numbers d ON d.outlet_id = o.id AND d.phone = $1
         LEFT JOIN contacts c ON c.outlet_id = o.id AND c.phone = $1 AND c.active
         ORDER BY designated DESC, o.code, c.name LIMIT 20`,
};

/** Which outlets an actor may look up: partners their own, county people their county's, the others all. */
export const outletScope = (actor: Actor): { outletId: string | null; countyId: string | null } => {
  if (hasRole(actor, 'agent', 'supervisor', 'auditor', 'admin', 'handler', 'department_lead', 'maintainer')) {
    return { outletId: null, countyId: null };
  }
  const nobody = '00000000-0000-0000-0000-000000000000';
  if (hasRole(actor, 'channel_manager', 'channel_supervisor'))
    return { outletId: null, countyId: actor.countyId ?? nobody };
  return { outletId: actor.outletId ?? nobody, countyId: null };
};

/** Queries about outlets for screens. Cost: one index walk a page, whatever the number of outlets. */
@Injectable()
export class OutletReads {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list(
    actor: Actor,
    query: { q?: string; countyId?: string; limit?: number; cursor?: string },
  ): Promise<Page<OutletRowView>> {
    const limit = query.limit ?? 50;
    const scope = outletScope(actor);
    const county = scope.countyId ?? query.countyId ?? null;
    const after = decodePlace(query.cursor, 'text')?.[0] ?? null;
    const text = query.q?.trim().replaceAll(/[%_\\]/g, '\\$&') || null;
    const rows = await this.database.rows<OutletRow>(listOutlets, [after, county, scope.outletId, text, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.code],
      (row) => this.rowView(row, actor.language),
    );
  }

  async card(actor: Actor, id: string): Promise<OutletCardView> {
    const row = await this.database.row<CardRow>(outletCard, [id]);
    const scope = outletScope(actor);
    const hidden =
      !row || (scope.outletId && scope.outletId !== id) || (scope.countyId && scope.countyId !== row.county_id);
    if (hidden) throw refuseOrganisation('outlet.not_found');
    return {
      ...this.rowView(row, actor.language),
      designatedNumbers: row.numbers.map(maskPhone),
      contacts: row.contacts.map((contact) => ({ ...contact, phone: maskPhone(contact.phone) })),
      openTickets: row.open_tickets,
      lastCallAt: row.last_call_at?.toISOString() ?? null,
    };
  }

  /** Everybody a number could be, designated ones first. `phone` in national digits. */
  callers(phone: string): Promise<CallerRow[]> {
    return this.database.rows<CallerRow>(callersOf, [phone]);
  }

  private rowView(row: OutletRow, language: Language): OutletRowView {
    return {
      id: row.id,
      version: row.version,
      code: row.code,
      name: row.name,
      tier: row.tier,
      countyId: row.county_id,
      countyName: this.directory.countyName(row.county_id, language),
      address: row.address,
      active: row.active,
      channelManagerName: row.manager_name,
    };
  }
}

import type { Queries } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import type { AssetEntryKind } from './asset.words.js';
import { type Asset, assetColumns, type AssetFacts } from './asset.row.js';

const lockOne = { name: 'assets-lock', text: `SELECT ${assetColumns} FROM assets a WHERE a.id = $1 FOR NO KEY UPDATE` };
const oneById = { name: 'assets-one', text: `SELECT ${assetColumns} FROM assets a WHERE a.id = $1` };
const oneByLabel = { name: 'assets-by-label', text: `SELECT ${assetColumns} FROM assets a WHERE a.label = $1` };

export const lockAsset = async (tx: Transaction, id: string): Promise<Asset | undefined> =>
  (await tx.rows<Asset>(lockOne, [id]))[0];

export const assetById = async (queries: Queries, id: string): Promise<Asset | undefined> =>
  (await queries.rows<Asset>(oneById, [id]))[0];

export const assetByLabel = async (queries: Queries, label: string): Promise<Asset | undefined> =>
  (await queries.rows<Asset>(oneByLabel, [label]))[0];

/** Whoever gives labels and serial numbers waits for the one before, so that each sees those that are taken. */
const oneAtATime = { name: 'assets-turn', text: 'SELECT pg_advisory_xact_lock(100859013)' };

export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.rows(oneAtATime);
}

/** One thing that happened to an asset; `before` is null for a new one, `after` equals it when only a note is kept. */
export interface AssetChange {
  id: string;
  kind: AssetEntryKind;
  before: AssetFacts | null;
  after: AssetFacts;
  note?: string | null;
  ticketId?: string | null;
}

const writeRows = {
  text: `INSERT INTO assets AS a (id, label, kind, model, serial_number, county_id, outlet_id, department_id, place, supplier_id,
           bought_on, warranty_until, state, created_at, updated_at)
         SELECT x.id, x.label, x.kind, x.model, x."serialNumber", x."countyId", x."outletId", x."departmentId", x.place,
           x."supplierId", x."boughtOn", x."warrantyUntil", x.state, $2, $2
         FROM jsonb_to_recordset($1) AS x (id uuid, label text, kind text, model text, "serialNumber" text, "countyId" uuid,
           "outletId" uuid, "departmentId" uuid, place text, "supplierId" uuid, "boughtOn" date, "warrantyUntil" date, state text)
         ON CONFLICT (id) DO UPDATE SET label = excluded.label, kind = excluded.kind, model = excluded.model,
           serial_number = excluded.serial_number, county_id = excluded.county_id, outlet_id = excluded.outlet_id,
           department_id = excluded.department_id, place = excluded.place, supplier_id = excluded.supplier_id,
           bought_on = excluded.bought_on, warranty_until = excluded.warranty_until, state = excluded.state,
           version = a.version + 1, updated_at = excluded.updated_at`,
};

const writeEntries = {
  text: `INSERT INTO asset_entries (id, asset_id, at, actor_id, kind, before, after, note, ticket_id)
         SELECT x.id, x.asset_id, $2, $3, x.kind, x.before, x.after, x.note, x.ticket_id
         FROM jsonb_to_recordset($1) AS x (id uuid, asset_id uuid, kind text, before jsonb, after jsonb, note text, ticket_id uuid)`,
};

/** Only what differs: the history says what changed, not everything there is. */
function difference(before: AssetFacts | null, after: AssetFacts): { before: object | null; after: object } {
  if (!before) return { before: null, after };
  const keys = (Object.keys(after) as (keyof AssetFacts)[]).filter((key) => before[key] !== after[key]);
  const part = (facts: AssetFacts) => Object.fromEntries(keys.map((key) => [key, facts[key]]));
  return { before: part(before), after: part(after) };
}

/**
 * Writes assets with their history: two statements, however many there are. Those that are there must be held. What only
 * leaves a note in the history stays at its version.
 */
export async function writeAssets(
  tx: Transaction,
  actorId: string | null,
  changes: readonly AssetChange[],
): Promise<void> {
  const rows = changes.filter(({ before, after }) => before !== after).map(({ id, after }) => ({ id, ...after }));
  const entries = changes.map(({ id, kind, before, after, note = null, ticketId = null }) => {
    return { id: newId(), asset_id: id, kind, ...difference(before, after), note, ticket_id: ticketId };
  });
  await tx.rows(writeRows, [JSON.stringify(rows), tx.at]);
  await tx.rows(writeEntries, [JSON.stringify(entries), tx.at, actorId]);
}

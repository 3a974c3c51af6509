import type { Actor } from '../../../platform/access/actor.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { assetsImported } from '../asset.events.js';
import { type Asset, assetColumns, type AssetFacts } from '../asset.row.js';
import { writeAssets } from '../asset.store.js';
import type { AssetEntryKind } from '../asset.words.js';

const lockByLabel = {
  text: `SELECT ${assetColumns} FROM assets a WHERE a.label = ANY ($1) ORDER BY a.id FOR NO KEY UPDATE`,
};
const findHolders = {
  text: `SELECT a.label, a.kind, a.serial_number AS "serialNumber" FROM assets a WHERE a.serial_number = ANY ($1)`,
};
const findOutlets = { text: 'SELECT id, code, county_id AS "countyId" FROM outlets' };
const findSuppliers = { text: 'SELECT id, name FROM suppliers' };

export interface ImportedKeeper {
  id: string;
  countyId: string | null;
}

/** Those of these labels that are there, by label; held until the transaction ends. */
export async function heldAssets(tx: Transaction, labels: readonly string[]): Promise<Map<string, Asset>> {
  const rows = await tx.rows<Asset & Record<string, unknown>>(lockByLabel, [labels]);
  return new Map(rows.map((asset) => [asset.label, asset]));
}

export const serialKey = ({ kind, serialNumber }: Pick<AssetFacts, 'kind' | 'serialNumber'>): string =>
  `${kind} ${serialNumber}`;

/** The labels of the assets that have these serial numbers now, by kind and number. */
export async function serialHolders(tx: Transaction, serials: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<Pick<AssetFacts, 'label' | 'kind' | 'serialNumber'> & Record<string, unknown>>(
    findHolders,
    [serials],
  );
  return new Map(rows.map((row) => [serialKey(row), row.label]));
}

/** All outlets by code, the closed ones too: what stood there is still there. */
export async function outletKeepers(tx: Transaction): Promise<Map<string, ImportedKeeper>> {
  const rows = await tx.rows<ImportedKeeper & { code: string }>(findOutlets);
  return new Map(rows.map(({ code, ...keeper }) => [code, keeper]));
}

/** The ids of all suppliers by name. */
export async function supplierIds(tx: Transaction): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; name: string }>(findSuppliers);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

/** What a line did, by what differs: where it stands counts most, then whether it is retired or in another state. */
function entryKind(before: AssetFacts | null, after: AssetFacts): AssetEntryKind {
  if (!before) return 'registered';
  if (before.outletId !== after.outletId || before.departmentId !== after.departmentId) return 'moved';
  if (before.state === after.state) return 'corrected';
  return after.state === 'retired' ? 'retired' : 'state_changed';
}

/** Histories are kept in the language of the branch. */
const importedFrom = (fileName: string): string => `批量导入：${fileName}`;

export interface ImportedChange {
  id: string;
  before: AssetFacts | null;
  after: AssetFacts;
}

/** Writes what an import found, with its history. Somebody at the server's terminal is no user. */
export async function keepImported(
  tx: Transaction,
  actor: Actor,
  { importId, fileName }: { importId: string; fileName: string },
  changes: readonly ImportedChange[],
): Promise<void> {
  const note = importedFrom(fileName);
  const entries = changes.map((change) => ({ ...change, kind: entryKind(change.before, change.after), note }));
  await writeAssets(tx, actor.via === 'system' ? null : actor.userId, entries);
  tx.announce(assetsImported(importId));
}

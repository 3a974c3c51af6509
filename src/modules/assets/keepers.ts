import type { Queries } from '../../platform/database/database.js';
import { refuseAsset } from './assets.refusals.js';

/** An outlet or department as assets need it. */
export interface Keeper {
  outletId: string | null;
  departmentId: string | null;
  countyId: string | null;
  code: string;
}

/** Held until the transaction ends, and before any asset is: whoever moves an outlet to another county takes its assets along. */
const openOutlet = {
  name: 'assets-outlet',
  text: 'SELECT id AS "outletId", NULL AS "departmentId", county_id AS "countyId", code FROM outlets WHERE id = $1 AND active FOR SHARE',
};
const openDepartment = {
  name: 'assets-department',
  text: 'SELECT NULL AS "outletId", id AS "departmentId", county_id AS "countyId", code FROM departments WHERE id = $1 AND active FOR SHARE',
};

/**
 * Where an asset is to stand.
 * @throws DomainError `asset.one_place`, `asset.unknown_outlet`, `asset.unknown_department`
 */
export async function keeperOf(
  tx: Queries,
  { outletId, departmentId }: { outletId?: string | null; departmentId?: string | null },
): Promise<Keeper> {
  if (Boolean(outletId) === Boolean(departmentId)) throw refuseAsset('asset.one_place');
  const [keeper] = await tx.rows<Keeper & Record<string, unknown>>(outletId ? openOutlet : openDepartment, [
    outletId ?? departmentId,
  ]);
  if (!keeper) throw refuseAsset(outletId ? 'asset.unknown_outlet' : 'asset.unknown_department');
  return keeper;
}

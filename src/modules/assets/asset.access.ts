import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { type Department, outletScope } from '../organisation/index.js';
import type { AssetSubject } from './asset.flow.js';
import type { Asset } from './asset.row.js';

/** Partners see their own outlet's, county people their county's, the others all: as with outlets. */
export function maySeeAsset(actor: Actor, { outletId, countyId }: Pick<Asset, 'outletId' | 'countyId'>): boolean {
  const scope = outletScope(actor);
  if (scope.outletId) return scope.outletId === outletId;
  return !scope.countyId || scope.countyId === countyId;
}

const wholeBranch = 'network';

/**
 * Whether somebody keeps the assets of a county: supervisors and administrators all, leads of the network department
 * all, leads of a maintenance team those of its county.
 */
export function keepsCounty(actor: Actor, countyId: string | null, departments: readonly Department[]): boolean {
  if (hasRole(actor, 'supervisor', 'admin')) return true;
  if (!hasRole(actor, 'department_lead')) return false;
  return departments
    .filter(({ id }) => actor.departmentIds.includes(id))
    .some(({ code, kind, countyId: own }) => code === wholeBranch || (kind === 'maintenance' && own === countyId));
}

export const assetSubject = (
  actor: Actor,
  { state, countyId }: Pick<Asset, 'state' | 'countyId'>,
  departments: readonly Department[],
): AssetSubject => ({ state, roles: actor.roles, withinReach: keepsCounty(actor, countyId, departments) });

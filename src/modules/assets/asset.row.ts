import type { AssetKind } from './asset-kinds.policy.js';
import type { AssetState } from './asset.flow.js';

/** What the register says of an asset; dates as `2026-11-23`. */
export interface AssetFacts {
  label: string;
  kind: AssetKind;
  model: string;
  serialNumber: string | null;
  /** Of its outlet or department; null for a department of the branch. */
  countyId: string | null;
  /** Either an outlet or a department. */
  outletId: string | null;
  departmentId: string | null;
  /** Where there: hall, back office. */
  place: string;
  supplierId: string | null;
  boughtOn: string | null;
  warrantyUntil: string | null;
  state: AssetState;
}

export interface Asset extends AssetFacts {
  id: string;
  version: number;
}

/** Of assets `a`, named as `Asset` is. */
export const assetColumns = `a.id, a.version, a.label, a.kind, a.model, a.serial_number AS "serialNumber", a.county_id AS "countyId",
  a.outlet_id AS "outletId", a.department_id AS "departmentId", a.place, a.supplier_id AS "supplierId",
  a.bought_on::text AS "boughtOn", a.warranty_until::text AS "warrantyUntil", a.state`;

export const factsOf = ({ id: _id, version: _version, ...facts }: Asset): AssetFacts => facts;

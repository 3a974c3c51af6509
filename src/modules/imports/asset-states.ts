import type { AssetFacts, equipmentColumns, ImportedAsset, ImportedKeeper } from '../assets/index.js';
import type { Columns } from '../organisation/index.js';

/** What the codes of a table stand for. */
export interface AssetReferences {
  outlets: ReadonlyMap<string, ImportedKeeper>;
  departments: ReadonlyMap<string, ImportedKeeper>;
  departmentNames: ReadonlyMap<string, readonly string[]>;
  suppliers: ReadonlyMap<string, string>;
}

/** The asset after the import. Columns that the file does not have change nothing; blank cells of those it has do. */
export function assetAfter(
  { label, kind, model, place, ...wanted }: ImportedAsset,
  known: AssetFacts | undefined,
  { places }: Columns<(typeof equipmentColumns)[number]['key']>,
  { outlets, departments, suppliers }: AssetReferences,
): AssetFacts {
  const outlet = outlets.get(wanted.outletCode ?? '');
  const department = departments.get(wanted.departmentCode ?? '');
  return {
    label,
    kind,
    model,
    serialNumber: places.has('serial_number') || !known ? wanted.serialNumber : known.serialNumber,
    outletId: outlet?.id ?? null,
    departmentId: department?.id ?? null,
    countyId: (outlet ?? department)?.countyId ?? null,
    place,
    supplierId: places.has('supplier') || !known ? (suppliers.get(wanted.supplier ?? '') ?? null) : known.supplierId,
    boughtOn: places.has('bought_on') || !known ? wanted.boughtOn : known.boughtOn,
    warrantyUntil: places.has('warranty_until') || !known ? wanted.warrantyUntil : known.warrantyUntil,
    state: wanted.state ?? known?.state ?? 'in_use',
  };
}

import type { Asset } from '../../../lib/api';
import type { CorrectAsset, RegisterAsset } from '../api/change-asset';

/** What the forms hold while somebody types. Empty texts: nothing. */
export interface AssetValues {
  label: string;
  kind: RegisterAsset['kind'] | '';
  model: string;
  serialNumber: string;
  supplierId: string;
  boughtOn: string;
  warrantyUntil: string;
  place: string;
  at: 'outlet' | 'department';
  outletId: string;
  departmentId: string;
  note: string;
}

export const emptyAsset: AssetValues = {
  label: '',
  kind: '',
  model: '',
  serialNumber: '',
  supplierId: '',
  boughtOn: '',
  warrantyUntil: '',
  place: '',
  at: 'outlet',
  outletId: '',
  departmentId: '',
  note: '',
};

export const valuesOf = (asset: Asset): AssetValues => ({
  label: asset.label,
  kind: asset.kind,
  model: asset.model,
  serialNumber: asset.serialNumber ?? '',
  supplierId: asset.supplierId ?? '',
  boughtOn: asset.boughtOn ?? '',
  warrantyUntil: asset.warrantyUntil ?? '',
  place: asset.place,
  at: asset.departmentId ? 'department' : 'outlet',
  outletId: asset.outletId ?? '',
  departmentId: asset.departmentId ?? '',
  note: '',
});

export interface KeeperBody {
  outletId?: string;
  departmentId?: string;
  place: string;
}

/** Where it is to stand; nothing while that is not said. */
export function keeperBody({ at, outletId, departmentId, place }: AssetValues): KeeperBody | null {
  const id = at === 'outlet' ? outletId : departmentId;
  if (!id || !place.trim()) return null;
  return { place: place.trim(), ...(at === 'outlet' ? { outletId: id } : { departmentId: id }) };
}

/** Nothing while something needed is missing. */
export function registerBody(values: AssetValues): RegisterAsset | null {
  const keeper = keeperBody(values);
  const { kind, model } = values;
  if (!keeper || !kind || !model.trim()) return null;
  return {
    ...keeper,
    kind,
    model: model.trim(),
    label: values.label.trim() || null,
    serialNumber: values.serialNumber.trim() || null,
    supplierId: values.supplierId || null,
    boughtOn: values.boughtOn || null,
    warrantyUntil: values.warrantyUntil || null,
  };
}

/** All fields as they stand in the form; nothing while something needed is missing. */
export function correctBody(version: number, values: AssetValues): CorrectAsset | null {
  const { kind, model, place, label } = values;
  if (!kind || !model.trim() || !place.trim() || !label.trim()) return null;
  return {
    version,
    kind,
    label: label.trim(),
    model: model.trim(),
    place: place.trim(),
    serialNumber: values.serialNumber.trim() || null,
    supplierId: values.supplierId || null,
    boughtOn: values.boughtOn || null,
    warrantyUntil: values.warrantyUntil || null,
    note: values.note.trim() || null,
  };
}

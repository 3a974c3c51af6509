import type { Table } from '../../../platform/tables/table.types.js';
import {
  FirstLines,
  type ImportLine,
  type ImportResult,
  NameIndex,
  named,
  optionalDay,
  optionalText,
  readLines,
  requiredText,
  uniqueCode,
} from '../../organisation/index.js';
import { assetFlow, type AssetState, assetStates } from '../asset.flow.js';
import { type AssetKind, assetKindCodes, assetKinds } from '../asset-kinds.policy.js';
import { assetLimits, labelForm } from '../asset.policy.js';
import { type AssetColumn, equipmentColumns } from './asset-columns.js';

/** An asset as a line of the table describes it, in codes. Null where the line says nothing. */
export interface ImportedAsset {
  label: string;
  kind: AssetKind;
  model: string;
  serialNumber: string | null;
  /** Either an outlet or a department. */
  outletCode: string | null;
  departmentCode: string | null;
  place: string;
  supplier: string | null;
  boughtOn: string | null;
  warrantyUntil: string | null;
  state: AssetState | null;
}

/** What the lines may refer to. */
export interface KnownKeepers {
  outlets: ReadonlySet<string>;
  /** Code to names. */
  departments: ReadonlyMap<string, readonly string[]>;
  suppliers: ReadonlySet<string>;
}

type Line = ImportLine<AssetColumn>;

const labelRule = {
  pattern: labelForm,
  fault: 'import.bad_label',
  fold: (text: string) => text.toUpperCase(),
} as const;

const kinds = new NameIndex(
  assetKindCodes.map((code) => {
    const { name, aliases } = assetKinds[code];
    return [code, [name.zh, name.en, ...aliases]] as const;
  }),
);
const kindNames = {
  zh: assetKindCodes.map((code) => assetKinds[code].name.zh).join('、'),
  en: assetKindCodes.map((code) => assetKinds[code].name.en).join(', '),
};

const stateAliases: Readonly<Record<AssetState, readonly string[]>> = {
  in_use: ['使用中', '正常'],
  in_repair: ['送修', '故障'],
  in_store: ['闲置', '备用', '库存中'],
  retired: ['报废'],
};
const states = new NameIndex(
  assetStates.map((code) => {
    const { zh, en } = assetFlow.states[code];
    return [code, [zh, en, ...stateAliases[code]]] as const;
  }),
);
const stateNames = {
  zh: assetStates.map((code) => assetFlow.states[code].zh).join('、'),
  en: assetStates.map((code) => assetFlow.states[code].en).join(', '),
};

/** The code behind an optional cell; null when it is blank. */
function readOptional<Code extends string>(
  line: Line,
  key: AssetColumn,
  index: NameIndex<Code>,
  unknown: Parameters<typeof named>[4],
): Code | null | undefined {
  const value = optionalText(line, key, assetLimits.supplier);
  if (!value) return value === '' ? null : undefined;
  return named(line, key, value, index, unknown);
}

function readKind(line: Line): AssetKind | undefined {
  const value = requiredText(line, 'kind', assetLimits.model);
  if (value === undefined) return undefined;
  return named(line, 'kind', value, kinds, { code: 'import.not_an_option', params: { accepted: kindNames } });
}

/** A serial number stands once among the assets of a kind. */
function readSerial(line: Line, kind: AssetKind | undefined, seen: FirstLines): string | null | undefined {
  const value = optionalText(line, 'serial_number', assetLimits.serialNumber);
  if (!value || kind === undefined) return value === '' ? null : value;
  const earlier = seen.earlier(`${kind} ${value}`, line.number);
  return earlier === undefined ? value : line.fault('serial_number', 'import.duplicate', { value, line: earlier });
}

/** Where it stands; which of the two columns is filled in counts. */
function readKeeper(
  line: Line,
  outlets: NameIndex<string>,
  departments: NameIndex<string>,
): Pick<ImportedAsset, 'outletCode' | 'departmentCode'> | undefined {
  const outletCode = readOptional(line, 'outlet_code', outlets, { code: 'import.unknown_outlet' });
  const departmentCode = readOptional(line, 'department', departments, { code: 'import.unknown_department' });
  if (outletCode === undefined || departmentCode === undefined) return undefined;
  if ((outletCode === null) === (departmentCode === null)) return line.fault('outlet_code', 'import.one_place');
  return { outletCode, departmentCode };
}

/** The two days of an asset, in their order. */
function readDays(line: Line): Pick<ImportedAsset, 'boughtOn' | 'warrantyUntil'> | undefined {
  const boughtOn = optionalDay(line, 'bought_on');
  const warrantyUntil = optionalDay(line, 'warranty_until');
  if (boughtOn === undefined || warrantyUntil === undefined) return undefined;
  if (boughtOn && warrantyUntil && warrantyUntil < boughtOn)
    return line.fault('warranty_until', 'import.warranty_before_purchase');
  return { boughtOn, warrantyUntil };
}

/** Equipment from a table, with the faults of every line that cannot be taken over (D2). */
export function readAssets(
  table: Pick<Table, 'header' | 'headerLine' | 'rows'>,
  known: KnownKeepers,
): ImportResult<ImportedAsset> {
  const outlets = new NameIndex([...known.outlets].map((code) => [code, []] as const));
  const suppliers = new NameIndex([...known.suppliers].map((name) => [name, []] as const));
  const departments = new NameIndex(known.departments);
  const [labels, serials] = [new FirstLines(), new FirstLines()];
  return readLines(table, equipmentColumns, (line) => {
    const label = uniqueCode(line, 'label', labelRule, labels);
    const kind = readKind(line);
    const model = requiredText(line, 'model', assetLimits.model);
    const serialNumber = readSerial(line, kind, serials);
    const keeper = readKeeper(line, outlets, departments);
    const place = requiredText(line, 'place', assetLimits.place);
    const supplier = readOptional(line, 'supplier', suppliers, { code: 'import.unknown_supplier' });
    const days = readDays(line);
    const unknownState = { code: 'import.not_an_option', params: { accepted: stateNames } } as const;
    const state = readOptional(line, 'state', states, unknownState);
    if (!label || !kind || !model || serialNumber === undefined || !keeper || !place) return undefined;
    if (supplier === undefined || !days || state === undefined) return undefined;
    return { label, kind, model, serialNumber, ...keeper, place, supplier, ...days, state };
  });
}

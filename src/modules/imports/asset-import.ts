import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Table } from '../../platform/tables/table.types.js';
import {
  type Asset,
  assetFactsOf,
  equipmentColumns,
  heldAssets,
  type ImportedAsset,
  keepImported,
  outletKeepers,
  readAssets,
  serialHolders,
  serialKey,
  supplierIds,
  takeTurn,
} from '../assets/index.js';
import { type Columns, Directory, findColumns, type ImportRecord } from '../organisation/index.js';
import { type AssetReferences, assetAfter } from './asset-states.js';
import { databaseFault } from './database-faults.js';
import { changesOf, counted, type Importer, type LineFault, type Plan, withoutFaulty } from './import-plan.js';

type Records = readonly ImportRecord<ImportedAsset>[];
type TableColumns = Columns<(typeof equipmentColumns)[number]['key']>;

/** Equipment, known by label. What is retired comes back by hand only. */
@Injectable()
export class AssetImport implements Importer {
  constructor(private readonly directory: Directory) {}

  async plan(tx: Transaction, table: Table, fileName: string): Promise<Plan> {
    await takeTurn(tx);
    const references = await this.references(tx);
    const { records, faults } = readAssets(table, {
      outlets: new Set(references.outlets.keys()),
      suppliers: new Set(references.suppliers.keys()),
      departments: references.departmentNames,
    });
    const { columns } = findColumns(table, equipmentColumns);
    const known = await heldAssets(
      tx,
      records.map(({ value }) => value.label),
    );
    const refused = [...this.retired(records, known, columns), ...(await this.clashes(tx, records, columns))];
    const { changes, unchanged } = changesOf(
      withoutFaulty(records, refused).map(({ value }) => {
        const asset = known.get(value.label);
        const state = asset && assetFactsOf(asset);
        return {
          known: asset && state && { id: asset.id, state },
          after: assetAfter(value, state, columns, references),
        };
      }),
    );
    return {
      ...counted(changes),
      unchanged,
      faults: [...faults, ...refused],
      keep: (actor, importId) => keepImported(tx, actor, { importId, fileName }, changes),
    };
  }

  private async references(tx: Transaction): Promise<AssetReferences> {
    const departments = this.directory.departments().filter(({ active }) => active);
    return {
      outlets: await outletKeepers(tx),
      suppliers: await supplierIds(tx),
      departments: new Map(departments.map((one) => [one.code, one])),
      departmentNames: new Map(departments.map(({ code, nameZh, nameEn }) => [code, [nameZh, nameEn]])),
    };
  }

  private retired(records: Records, known: ReadonlyMap<string, Asset>, columns: TableColumns): LineFault[] {
    const back = records.filter(
      ({ value: { label, state } }) => known.get(label)?.state === 'retired' && state !== null && state !== 'retired',
    );
    return back.map(({ line, value: { label } }) =>
      databaseFault(line, columns.title('state'), 'import.asset_retired', { label }),
    );
  }

  private async clashes(tx: Transaction, records: Records, columns: TableColumns): Promise<LineFault[]> {
    const serials = records.map(({ value }) => value.serialNumber).filter((serial) => serial !== null);
    const holders = await serialHolders(tx, serials);
    return records.flatMap(({ line, value }) => {
      const holder = holders.get(serialKey(value));
      if (holder === undefined || holder === value.label) return [];
      const said = { label: holder, value: value.serialNumber ?? '' };
      return [databaseFault(line, columns.title('serial_number'), 'import.serial_taken', said)];
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Table } from '../../platform/tables/table.types.js';
import {
  type Columns,
  Directory,
  findColumns,
  type ImportedOutlet,
  type ImportRecord,
  type OutletColumn,
  outletColumns,
  readOutlets,
} from '../organisation/index.js';
import { databaseFault } from './database-faults.js';
import { auditChanges } from './import-audit.js';
import { changesOf, counted, type Importer, type LineFault, type Plan, withoutFaulty } from './import-plan.js';
import { organisationChanged } from './imports.events.js';
import { numberClashes } from './number-clashes.js';
import { channelManagers, holdersOf, knownOutlets, outletAfter } from './outlet-states.js';
import { writeOutletChanges } from './outlet-writes.js';

type Records = readonly ImportRecord<ImportedOutlet>[];

/** Outlets with their designated numbers and contacts, known by code. */
@Injectable()
export class OutletImport implements Importer {
  constructor(private readonly directory: Directory) {}

  async plan(tx: Transaction, table: Table): Promise<Plan> {
    const counties = new Map(this.directory.counties().map((one) => [one.code, [one.nameZh, one.nameEn]] as const));
    const { records, faults } = readOutlets(table, { counties, channelManagers: await channelManagers(tx) });
    const { columns } = findColumns(table, outletColumns);
    const clashes = await this.clashes(tx, records, columns);
    const good = withoutFaulty(records, clashes);
    const known = await knownOutlets(
      tx,
      good.map(({ value }) => value.code),
    );
    const { changes, unchanged } = changesOf(
      good.map(({ value }) => {
        const outlet = known.get(value.code);
        return { known: outlet, after: outletAfter(value, outlet?.state, columns) };
      }),
    );
    return {
      ...counted(changes),
      unchanged,
      faults: [...faults, ...clashes],
      keep: async (actor, importId) => {
        await writeOutletChanges(tx, changes);
        await auditChanges(tx, actor, { kind: 'outlet', importId, changes });
        tx.announce(organisationChanged(importId, 'outlets'));
      },
    };
  }

  private async clashes(tx: Transaction, records: Records, columns: Columns<OutletColumn>): Promise<LineFault[]> {
    const wanted = records.map(({ line, value }) => ({ line, code: value.code, numbers: value.designatedNumbers }));
    const holders = await holdersOf(
      tx,
      wanted.flatMap(({ numbers }) => numbers),
    );
    return numberClashes(wanted, holders).map(({ wanted: { line }, place, phone, holder }) => {
      const column = columns.title(place === 0 ? 'designated_1' : 'designated_2');
      return databaseFault(line, column, 'import.number_taken', { value: phone, outlet: holder });
    });
  }
}

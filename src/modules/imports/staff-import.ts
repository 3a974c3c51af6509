import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Table } from '../../platform/tables/table.types.js';
import { accessChanged } from '../identity/index.js';
import {
  Directory,
  findColumns,
  type ImportedStaff,
  type ImportRecord,
  readStaff,
  staffColumns,
} from '../organisation/index.js';
import { databaseFault } from './database-faults.js';
import { auditChanges } from './import-audit.js';
import { changesOf, counted, type Importer, type LineFault, type Plan, withoutFaulty } from './import-plan.js';
import { organisationChanged } from './imports.events.js';
import { adminCount, knownStaff, type KnownStaff, outletCodes, staffAfter } from './staff-states.js';
import { writeStaffChanges } from './staff-writes.js';

type Records = readonly ImportRecord<ImportedStaff>[];

/** Logins with their roles and departments, known by user name. Passwords, and who is active, are not its business. */
@Injectable()
export class StaffImport implements Importer {
  constructor(private readonly directory: Directory) {}

  async plan(tx: Transaction, table: Table): Promise<Plan> {
    const { records, faults } = readStaff(table, await this.known(tx));
    const { columns } = findColumns(table, staffColumns);
    const known = await knownStaff(
      tx,
      records.map(({ value }) => value.username),
    );
    const ousted = await this.lastAdmins(tx, records, known, columns.title('roles'));
    const { changes, unchanged } = changesOf(
      withoutFaulty(records, ousted).map(({ value }) => {
        const user = known.get(value.username);
        return { known: user, after: staffAfter(value, user?.state, columns) };
      }),
    );
    return {
      ...counted(changes),
      unchanged,
      faults: [...faults, ...ousted],
      keep: async (actor, importId) => {
        await writeStaffChanges(tx, changes);
        await auditChanges(tx, actor, { kind: 'user', importId, changes });
        tx.announce(organisationChanged(importId, 'staff'));
        tx.announce(...changes.filter(({ before }) => before !== null).map(({ id }) => accessChanged(id)));
      },
    };
  }

  private async known(tx: Transaction) {
    const named = (ones: readonly { code: string; nameZh: string; nameEn: string }[]) =>
      new Map(ones.map((one) => [one.code, [one.nameZh, one.nameEn]] as const));
    const departments = this.directory.departments().filter(({ active }) => active);
    const counties = this.directory.counties();
    return { counties: named(counties), departments: named(departments), outlets: await outletCodes(tx) };
  }

  /** The lines that together would leave no administrator who can sign in. */
  private async lastAdmins(
    tx: Transaction,
    records: Records,
    known: ReadonlyMap<string, KnownStaff>,
    column: string,
  ): Promise<LineFault[]> {
    const leaving = records.filter(
      ({ value }) => known.get(value.username)?.administers && !value.roles.includes('admin'),
    );
    if (leaving.length === 0 || leaving.length < (await adminCount(tx))) return [];
    return leaving.map(({ line }) => databaseFault(line, column, 'import.last_admin'));
  }
}

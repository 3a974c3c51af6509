import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { readTable } from '../../platform/tables/read-table.js';
import type { Table } from '../../platform/tables/table.types.js';
import { newId } from '../../shared/ids.js';
import { say } from '../../shared/language.js';
import { type ImportResultView, lockAdministration } from '../organisation/index.js';
import { AssetImport } from './asset-import.js';
import type { Importer, Plan } from './import-plan.js';
import { OutletImport } from './outlet-import.js';
import { StaffImport } from './staff-import.js';

/** A table and what is to be done with it. */
export interface AskedImport {
  kind: 'outlets' | 'staff' | 'assets';
  mode: 'all_or_nothing' | 'keep_good';
  dryRun: boolean;
  fileName: string;
  content: Buffer;
}

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64url');

const mayKeep = ({ mode, dryRun }: AskedImport, { added, changed, unchanged, faults }: Plan): boolean => {
  if (dryRun) return false;
  return faults.length === 0 || (mode === 'keep_good' && added + changed + unchanged > 0);
};

/**
 * Takes outlets, people and equipment over from tables: each line is added, changed or found unchanged by its code, user
 * name or label,
 * every faulty one is reported, and all of it happens in one transaction. Nothing is ever deleted.
 */
@Injectable()
export class Imports {
  private readonly importers: Readonly<Record<AskedImport['kind'], Importer>>;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    outlets: OutletImport,
    staff: StaffImport,
    assets: AssetImport,
  ) {
    this.importers = { outlets, staff, assets };
  }

  /**
   * @param repeat the key of the request; a dry run changes nothing, so it needs none
   * @throws the refusals of `table-refusals.ts` for what cannot be read as a table
   */
  async run(actor: Actor, asked: AskedImport, repeat: RepeatKey | null = null): Promise<ImportResultView> {
    const table = await readTable(asked.content, asked.fileName);
    if (asked.dryRun) return this.unitOfWork.run((tx) => this.carryOut(tx, actor, asked, table));
    const { kind, mode, fileName, content } = asked;
    const fingerprint = digest(JSON.stringify([kind, mode, fileName, digest(content)]));
    return this.idempotency.once(actor, repeat && { ...repeat, fingerprint }, async (tx) => {
      await lockAdministration(tx);
      return this.carryOut(tx, actor, asked, table);
    });
  }

  private async carryOut(tx: Transaction, actor: Actor, asked: AskedImport, table: Table): Promise<ImportResultView> {
    const plan = await this.importers[asked.kind].plan(tx, table, asked.fileName);
    const { added, changed, unchanged, faults } = plan;
    const kept = mayKeep(asked, plan);
    if (kept && added + changed > 0) await this.keep(tx, actor, asked, plan);
    const shown = faults.map(({ message, line, column, code }) => {
      return { line, column, code, message: say(message, actor.language) };
    });
    return {
      kind: asked.kind,
      encoding: table.encoding ?? table.format,
      rows: table.rows.length,
      added,
      changed,
      unchanged,
      faults: shown.sort((one, other) => one.line - other.line),
      kept,
    };
  }

  private async keep(tx: Transaction, actor: Actor, asked: AskedImport, plan: Plan): Promise<void> {
    const id = newId();
    await plan.keep(actor, id);
    const { kind, mode, fileName, content } = asked;
    const { added, changed, unchanged, faults } = plan;
    const change = { kind, mode, fileName, sha256: digest(content), added, changed, unchanged, faults: faults.length };
    await tx.audit(actor, { action: 'import.kept', subjectKind: 'import', subjectId: id, change });
  }
}

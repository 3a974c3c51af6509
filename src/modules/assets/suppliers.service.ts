import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../platform/http/idempotency.js';
import { decodePlace, type Page, pageOf } from '../../platform/http/page.js';
import { newId } from '../../shared/ids.js';
import type { AddSupplier, CorrectSupplier, SupplierListQuery } from './assets.dto.js';
import { refuseAsset } from './assets.refusals.js';
import type { SupplierView } from './assets.view.js';

const columns = `id, version, name, phone, repair_hours AS "repairHours"`;
const inOrder = {
  name: 'suppliers-list',
  text: `SELECT ${columns} FROM suppliers WHERE $1::text IS NULL OR name > $1 ORDER BY name LIMIT $2`,
};
const insertOne = {
  text: `INSERT INTO suppliers (id, name, phone, repair_hours) VALUES ($1, $2, $3, $4) RETURNING ${columns}`,
};
const hold = { name: 'suppliers-hold', text: `SELECT ${columns} FROM suppliers WHERE id = $1 FOR UPDATE` };
const updateOne = {
  text: `UPDATE suppliers SET name = $2, phone = $3, repair_hours = $4, version = version + 1 WHERE id = $1 RETURNING ${columns}`,
};

type Row = SupplierView & Record<string, unknown>;

/** @throws DomainError `supplier.name_taken` */
async function withFreeName<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (violatedConstraint(error) !== 'suppliers_name_key') throw error;
    throw refuseAsset('supplier.name_taken', { name });
  }
}

/** Who has sold the equipment and repairs it under warranty. */
@Injectable()
export class Suppliers {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async list({ limit = 50, cursor }: SupplierListQuery): Promise<Page<SupplierView>> {
    const after = decodePlace(cursor, 'text')?.[0] ?? null;
    const rows = await this.database.rows<Row>(inOrder, [after, limit + 1]);
    return pageOf(
      rows,
      limit,
      ({ name }) => [name],
      (row): SupplierView => row,
    );
  }

  /** @throws DomainError `supplier.name_taken` */
  add(actor: Actor, { name, phone, repairHours }: AddSupplier, repeat: RepeatKey | null): Promise<SupplierView> {
    return withFreeName(name, () =>
      this.idempotency.once(actor, repeat, async (tx) => {
        const [added] = await tx.rows<Row>(insertOne, [newId(), name, phone, repairHours ?? null]);
        if (!added) throw new Error('A supplier that was just written is there');
        const about = { subjectKind: 'supplier', subjectId: added.id };
        await tx.audit(actor, { action: 'supplier.added', ...about, change: { name } });
        return added;
      }),
    );
  }

  /** @throws DomainError `supplier.not_found`, `supplier.name_taken`; `supplier.stale` with the supplier as it is now */
  correct(actor: Actor, id: string, { version, name, phone, repairHours }: CorrectSupplier): Promise<SupplierView> {
    return withFreeName(name, () =>
      this.unitOfWork.run(async (tx) => {
        const [before] = await tx.rows<Row>(hold, [id]);
        if (!before) throw refuseAsset('supplier.not_found');
        if (before.version !== version) throw refuseAsset('supplier.stale', {}, { current: before });
        const [after] = await tx.rows<Row>(updateOne, [id, name, phone, repairHours ?? null]);
        if (!after) throw new Error('A supplier that is held is there');
        const about = { subjectKind: 'supplier', subjectId: id };
        await tx.audit(actor, { action: 'supplier.changed', ...about, change: { before, after } });
        return after;
      }),
    );
  }
}

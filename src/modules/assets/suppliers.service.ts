import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../platform/http/idempotency.js';
import { decodePlace, type Page, pageOf } from '../../platform/http/page.js';
import { newId } from '../../shared/ids.js';
import type { AddSupplier, SupplierListQuery } from './assets.dto.js';
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

/** Who has sold the equipment and repairs it under warranty. */
@Injectable()
export class Suppliers {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
  ) {}

  async list({ limit = 50, cursor }: SupplierListQuery): Promise<Page<SupplierView>> {
    const after = decodePlace(cursor, 'text')?.[0] ?? null;
    const rows = await this.database.rows<SupplierView & Record<string, unknown>>(inOrder, [after, limit + 1]);
    return pageOf(
      rows,
      limit,
      ({ name }) => [name],
      (row): SupplierView => row,
    );
  }

  /** @throws DomainError `supplier.name_taken` */
  async add(actor: Actor, { name, phone, repairHours }: AddSupplier, repeat: RepeatKey | null): Promise<SupplierView> {
    try {
      return await this.idempotency.once(actor, repeat, async (tx) => {
        const values = [newId(), name, phone, repairHours ?? null];
        const [added] = await tx.rows<SupplierView & Record<string, unknown>>(insertOne, values);
        if (!added) throw new Error('A supplier that was just written is there');
        await tx.audit(actor, {
          action: 'supplier.added',
          subjectKind: 'supplier',
          subjectId: added.id,
          change: { name },
        });
        return added;
      });
    } catch (error) {
      if (violatedConstraint(error) !== 'suppliers_name_key') throw error;
      throw refuseAsset('supplier.name_taken', { name });
    }
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { Queries } from '../../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../../platform/http/idempotency.js';
import { newId } from '../../../shared/ids.js';
import { parseYuan } from '../../../shared/money.js';
import { Directory } from '../../organisation/index.js';
import { catalogueChanged } from '../parts.events.js';
import { refuseStock } from '../parts.refusals.js';
import type { ChangePart, ChangeStore, MakePart, MakeStore } from './catalogue.dto.js';
import { type PartRow, partView, type StoreRow, storeView } from './catalogue.row.js';
import type { PartView, StoreView } from './catalogue.view.js';

const insertPart = {
  text: `INSERT INTO parts (id, code, name_zh, name_en, unit_zh, unit_en, price_fen, guarded)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING *`,
};
const updatePart = {
  text: `UPDATE parts SET code = $2, name_zh = $3, name_en = $4, unit_zh = $5, unit_en = $6, price_fen = $7, guarded = $8,
           active = $9, version = version + 1 WHERE id = $1 RETURNING *`,
};
const insertStore = {
  text: `INSERT INTO stores (id, code, name_zh, name_en, county_id, department_id)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING *`,
};
const updateStore = {
  text: `UPDATE stores SET code = $2, name_zh = $3, name_en = $4, county_id = $5, department_id = $6, active = $7,
           version = version + 1 WHERE id = $1 RETURNING *`,
};
const holdPart = { text: 'SELECT * FROM parts WHERE id = $1 FOR NO KEY UPDATE' };
const holdStore = { text: 'SELECT * FROM stores WHERE id = $1 FOR NO KEY UPDATE' };
const anyStock = { text: 'SELECT FROM stock WHERE store_id = $1 AND on_hand > 0 LIMIT 1' };

/** What the database says to a second one, in words. */
const taken: Readonly<Record<string, 'part.code_taken' | 'store.code_taken' | 'store.county_taken'>> = {
  parts_code: 'part.code_taken',
  stores_code: 'store.code_taken',
  stores_one_a_county: 'store.county_taken',
};

async function written<Row extends object>(
  tx: Queries,
  text: string,
  values: readonly unknown[],
  code: string,
): Promise<Row> {
  try {
    const [row] = await tx.rows<Row & Record<string, unknown>>({ text }, values);
    if (!row) throw new Error('What is held was not written');
    return row;
  } catch (error) {
    const refusal = taken[violatedConstraint(error) ?? ''];
    throw refusal ? refuseStock(refusal, { code }) : error;
  }
}

/** Parts and stores are made and changed by administrators; out of use is not gone (C1). */
@Injectable()
export class Cataloguing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
  ) {}

  async makePart(actor: Actor, asked: MakePart, repeat: RepeatKey | null): Promise<PartView> {
    const values = this.partValues(asked);
    return this.idempotency.once(actor, repeat, async (tx) => {
      const row = await written<PartRow>(tx, insertPart.text, [newId(), ...values], asked.code);
      await this.tell(tx, actor, 'part', row.id, 'made', { ...asked });
      return partView(row, actor.language);
    });
  }

  async changePart(actor: Actor, id: string, { version, ...asked }: ChangePart): Promise<PartView> {
    const values = this.partValues(asked);
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.rows<PartRow & Record<string, unknown>>(holdPart, [id]);
      if (!row) throw refuseStock('part.not_found');
      const before = partView(row, actor.language);
      if (row.version !== version) throw refuseStock('part.stale', {}, { current: before });
      const next = await written<PartRow>(tx, updatePart.text, [id, ...values, asked.active], asked.code);
      await this.tell(tx, actor, 'part', id, 'changed', { before, after: asked });
      return partView(next, actor.language);
    });
  }

  async makeStore(actor: Actor, asked: MakeStore, repeat: RepeatKey | null): Promise<StoreView> {
    const values = this.storeValues(asked);
    return this.idempotency.once(actor, repeat, async (tx) => {
      const row = await written<StoreRow>(tx, insertStore.text, [newId(), ...values], asked.code);
      await this.tell(tx, actor, 'store', row.id, 'made', { ...asked });
      return storeView(row, actor, this.directory);
    });
  }

  async changeStore(actor: Actor, id: string, { version, ...asked }: ChangeStore): Promise<StoreView> {
    const values = this.storeValues(asked);
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.rows<StoreRow & Record<string, unknown>>(holdStore, [id]);
      if (!row) throw refuseStock('store.not_found');
      const before = storeView(row, actor, this.directory);
      if (row.version !== version) throw refuseStock('store.stale', {}, { current: before });
      if (!asked.active && (await tx.rows(anyStock, [id])).length > 0) throw refuseStock('store.not_empty');
      const next = await written<StoreRow>(tx, updateStore.text, [id, ...values, asked.active], asked.code);
      await this.tell(tx, actor, 'store', id, 'changed', { before, after: asked });
      return storeView(next, actor, this.directory);
    });
  }

  private partValues(asked: MakePart): unknown[] {
    const priceFen = parseYuan(asked.price);
    if (priceFen === undefined) throw refuseStock('part.bad_price');
    return [asked.code, asked.nameZh, asked.nameEn, asked.unitZh, asked.unitEn, priceFen, asked.guarded];
  }

  private storeValues(asked: MakeStore): unknown[] {
    const countyId = asked.countyId ?? null;
    const isCounty = countyId === null || this.directory.counties().some(({ id }) => id === countyId);
    if (!isCounty || !this.directory.department(asked.departmentId)?.active)
      throw refuseStock('store.unknown_reference');
    return [asked.code, asked.nameZh, asked.nameEn, countyId, asked.departmentId];
  }

  private async tell(
    tx: Transaction,
    actor: Actor,
    kind: 'part' | 'store',
    id: string,
    verb: 'made' | 'changed',
    change: Record<string, unknown>,
  ): Promise<void> {
    await tx.audit(actor, { action: `${kind}.${verb}`, subjectKind: kind, subjectId: id, change });
    tx.announce(catalogueChanged(kind, id));
  }
}

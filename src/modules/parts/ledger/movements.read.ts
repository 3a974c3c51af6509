import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import type { Language } from '../../../shared/language.js';
import { nameOf, type PartRow, unitOf } from '../catalogue/catalogue.row.js';
import type { MovementKind } from './book.js';
import type { MovementQuery } from './movements.dto.js';
import type { MovementPageView, MovementView } from './stock.view.js';

type Moved = Pick<PartRow, 'id' | 'code' | 'name_zh' | 'name_en' | 'unit_zh' | 'unit_en'> & {
  store_id: string;
  quantity: number;
};

interface Row extends Record<string, unknown> {
  id: string;
  kind: MovementKind;
  at: Date;
  by_name: string;
  reason: string;
  requisition_id: string | null;
  adjustment_id: string | null;
  ticket_id: string | null;
  ticket_number: string | null;
  moved: Moved[];
}

/** The entries of stores only: what they gained others gave. */
const select = `SELECT m.id, m.kind, m.at, u.display_name AS by_name, m.reason, m.requisition_id, m.adjustment_id,
    r.ticket_id, t.number AS ticket_number,
    (SELECT json_agg(json_build_object('store_id', e.store_id, 'quantity', e.quantity, 'id', p.id, 'code', p.code,
        'name_zh', p.name_zh, 'name_en', p.name_en, 'unit_zh', p.unit_zh, 'unit_en', p.unit_en) ORDER BY p.code, e.quantity)
     FROM stock_entries e JOIN parts p ON p.id = e.part_id WHERE e.movement_id = m.id AND e.account = 'store') AS moved
  FROM stock_movements m JOIN users u ON u.id = m.by_id
  LEFT JOIN requisitions r ON r.id = m.requisition_id LEFT JOIN tickets t ON t.id = r.ticket_id`;

const list = {
  name: 'stock-movements-list',
  text: `${select} WHERE ($1::timestamptz IS NULL OR (m.at, m.id) < ($1, $2::uuid)) AND ($3::text IS NULL OR m.kind = $3)
    AND (($4::uuid IS NULL AND $5::uuid IS NULL) OR EXISTS (SELECT FROM stock_entries e WHERE e.movement_id = m.id
      AND e.account = 'store' AND ($4::uuid IS NULL OR e.store_id = $4) AND ($5::uuid IS NULL OR e.part_id = $5)))
    ORDER BY m.at DESC, m.id DESC LIMIT $6`,
};
const one = { name: 'stock-movements-one', text: `${select} WHERE m.id = $1` };

const view = (row: Row, language: Language): MovementView => {
  const gains = row.moved.filter(({ quantity }) => quantity > 0);
  const gives = row.moved.filter(({ quantity }) => quantity < 0);
  const isTransfer = row.kind === 'transfer';
  return {
    id: row.id,
    kind: row.kind,
    at: row.at.toISOString(),
    byName: row.by_name,
    reason: row.reason,
    storeId: (isTransfer ? gives : row.moved)[0]?.store_id ?? '',
    toStoreId: isTransfer ? (gains[0]?.store_id ?? null) : null,
    requisitionId: row.requisition_id,
    adjustmentId: row.adjustment_id,
    ticketId: row.ticket_id,
    ticketNumber: row.ticket_number,
    parts: (isTransfer ? gains : row.moved).map((moved) => ({
      partId: moved.id,
      code: moved.code,
      name: nameOf(moved, language),
      unit: unitOf(moved, language),
      quantity: moved.quantity,
    })),
  };
};

/** What has moved, newest first. */
@Injectable()
export class Movements {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: MovementQuery): Promise<MovementPageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const values = [at, id, query.kind ?? null, query.storeId ?? null, query.partId ?? null, limit + 1];
    const rows = await this.database.rows<Row>(list, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.at.toISOString(), row.id],
      (row) => view(row, actor.language),
    );
  }

  async one(actor: Actor, id: string): Promise<MovementView> {
    const row = await this.database.row<Row>(one, [id]);
    if (!row) throw new Error(`The movement ${id} was written and is not there`);
    return view(row, actor.language);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { refuseStock } from '../parts.refusals.js';
import { adjustmentView, type LoadedAdjustment, selectAdjustments } from './adjustment.row.js';
import type { AdjustmentQuery } from './adjustments.dto.js';
import type { AdjustmentPageView, AdjustmentView } from './adjustments.view.js';

const one = { name: 'stock-adjustments-one', text: `${selectAdjustments} WHERE a.id = $1` };
const list = {
  name: 'stock-adjustments-list',
  text: `${selectAdjustments}
         WHERE ($1::timestamptz IS NULL OR (a.stated_at, a.id) < ($1, $2::uuid)) AND ($3::text IS NULL OR a.state = $3)
           AND ($4::uuid IS NULL OR a.store_id = $4) AND ($5::text IS NULL OR a.kind = $5)
         ORDER BY a.stated_at DESC, a.id DESC LIMIT $6`,
};

/** Counts and write-offs, newest first. */
@Injectable()
export class Adjustments {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `adjustment.not_found` */
  async one(actor: Actor, id: string): Promise<AdjustmentView> {
    const row = await this.database.row<LoadedAdjustment & Record<string, unknown>>(one, [id]);
    if (!row) throw refuseStock('adjustment.not_found');
    return adjustmentView(row, actor);
  }

  async list(actor: Actor, query: AdjustmentQuery): Promise<AdjustmentPageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const values = [at, id, query.state ?? null, query.storeId ?? null, query.kind ?? null, limit + 1];
    const rows = await this.database.rows<LoadedAdjustment & Record<string, unknown>>(list, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.stated_at.toISOString(), row.id],
      (row) => adjustmentView(row, actor),
    );
  }
}

import type { Queries } from '../../../platform/database/database.js';
import type { AdjustmentState } from '../adjustment.flow.js';
import type { AdjustmentRow } from './adjustment.row.js';

export interface AdjustedLine {
  partId: string;
  booked: number;
  counted: number;
  priceFen: number;
}

const insert = {
  text: `WITH stated AS (
           INSERT INTO stock_adjustments (id, kind, store_id, state, reason, stated_by, stated_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
         )
         INSERT INTO stock_adjustment_lines (adjustment_id, part_id, booked, counted, price_fen)
         SELECT stated.id, l."partId", l.booked, l.counted, l."priceFen" FROM stated,
           jsonb_to_recordset($8) AS l ("partId" uuid, booked integer, counted integer, "priceFen" integer)`,
};
const hold = { text: 'SELECT * FROM stock_adjustments WHERE id = $1 FOR NO KEY UPDATE' };
const linesOf = {
  text: `SELECT part_id AS "partId", booked, counted, price_fen AS "priceFen" FROM stock_adjustment_lines
         WHERE adjustment_id = $1 ORDER BY part_id`,
};
const update = {
  text: `UPDATE stock_adjustments SET version = version + 1, state = $2, decided_by = $3, decided_at = $4, remark = $5
         WHERE id = $1`,
};

export async function writeAdjustment(
  tx: Queries,
  row: Pick<AdjustmentRow, 'id' | 'kind' | 'store_id' | 'state' | 'reason' | 'stated_by' | 'stated_at'>,
  lines: readonly AdjustedLine[],
): Promise<void> {
  const { id, kind, store_id, state, reason, stated_by, stated_at } = row;
  await tx.rows(insert, [id, kind, store_id, state, reason, stated_by, stated_at, JSON.stringify(lines)]);
}

export const holdAdjustment = async (tx: Queries, id: string): Promise<AdjustmentRow | undefined> =>
  (await tx.rows<AdjustmentRow & Record<string, unknown>>(hold, [id]))[0];

export const adjustedLines = (tx: Queries, id: string): Promise<AdjustedLine[]> =>
  tx.rows<AdjustedLine & Record<string, unknown>>(linesOf, [id]);

export const settleAdjustment = async (
  tx: Queries,
  id: string,
  { state, by, at, remark }: { state: AdjustmentState; by: string; at: Date; remark: string | null },
): Promise<void> => void (await tx.rows(update, [id, state, by, at, remark]));

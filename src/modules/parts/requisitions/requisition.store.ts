import type { Queries } from '../../../platform/database/database.js';
import type { RequisitionState } from '../requisition.flow.js';
import type { RequisitionRow } from './requisition.row.js';

export interface HeldTicket {
  id: string;
  number: string;
  line: string;
  state: string;
}

/** Nobody takes a step of the ticket while parts for it are decided on; others may ask for parts at the same time. */
const shareTicket = {
  name: 'requisitions-share-ticket',
  text: 'SELECT id, number, line, state FROM tickets WHERE id = $1 FOR SHARE',
};
const hold = { name: 'requisitions-hold', text: 'SELECT * FROM requisitions WHERE id = $1 FOR NO KEY UPDATE' };
const linesOf = {
  name: 'requisitions-lines',
  text: 'SELECT part_id AS "partId", quantity, returned FROM requisition_lines WHERE requisition_id = $1 ORDER BY part_id',
};
const insert = {
  name: 'requisitions-insert',
  text: `WITH slip AS (
           INSERT INTO requisitions (id, ticket_id, store_id, state, note, asked_by, asked_at, due_at, served_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
         )
         INSERT INTO requisition_lines (requisition_id, part_id, quantity, price_fen)
         SELECT slip.id, l."partId", l.quantity, l."priceFen"
         FROM slip, jsonb_to_recordset($10) AS l ("partId" uuid, quantity integer, "priceFen" integer)`,
};
const update = {
  name: 'requisitions-advance',
  text: `UPDATE requisitions SET version = version + 1, state = $2, decided_by = $3, decided_at = $4, reason = $5,
           served_at = $6 WHERE id = $1 RETURNING *`,
};
const giveBack = {
  name: 'requisitions-give-back',
  text: `UPDATE requisition_lines l SET returned = l.returned + g.quantity
         FROM jsonb_to_recordset($2) AS g ("partId" uuid, quantity integer)
         WHERE l.requisition_id = $1 AND l.part_id = g."partId"`,
};

export interface SlipLine {
  partId: string;
  quantity: number;
  returned: number;
}

export const holdTicket = async (tx: Queries, id: string): Promise<HeldTicket | undefined> =>
  (await tx.rows<HeldTicket & Record<string, unknown>>(shareTicket, [id]))[0];

export const holdRequisition = async (tx: Queries, id: string): Promise<RequisitionRow | undefined> =>
  (await tx.rows<RequisitionRow & Record<string, unknown>>(hold, [id]))[0];

export const slipLines = (tx: Queries, id: string): Promise<SlipLine[]> =>
  tx.rows<SlipLine & Record<string, unknown>>(linesOf, [id]);

export async function writeRequisition(
  tx: Queries,
  row: Omit<RequisitionRow, 'version' | 'decided_by' | 'decided_at' | 'reason'>,
  lines: readonly { partId: string; quantity: number; priceFen: number }[],
): Promise<void> {
  const { id, ticket_id, store_id, state, note, asked_by, asked_at, due_at, served_at } = row;
  const values = [id, ticket_id, store_id, state, note, asked_by, asked_at, due_at, served_at, JSON.stringify(lines)];
  await tx.rows(insert, values);
}

interface Advance {
  state: RequisitionState;
  decided_by?: string;
  decided_at?: Date;
  reason?: string;
  served_at?: Date;
}

/** Takes a held requisition further. @returns it as it is then */
export async function advanceRequisition(tx: Queries, row: RequisitionRow, change: Advance): Promise<RequisitionRow> {
  const next = { ...row, ...change };
  const values = [row.id, next.state, next.decided_by, next.decided_at, next.reason, next.served_at];
  const [advanced] = await tx.rows<RequisitionRow & Record<string, unknown>>(update, values);
  if (!advanced) throw new Error(`The requisition ${row.id} is held and was not written`);
  return advanced;
}

export const writeReturns = async (
  tx: Queries,
  id: string,
  lines: readonly { partId: string; quantity: number }[],
): Promise<void> => void (await tx.rows(giveBack, [id, JSON.stringify(lines)]));

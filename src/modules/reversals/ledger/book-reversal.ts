import type { Queries } from '../../../platform/database/database.js';

/** Money that went from a customer's number back to the outlet. `number`: the reversal's own, which names the movement. */
export interface Movement {
  number: string;
  reversalId: string;
  outletCode: string;
  phone: string;
  amountFen: number;
  at: Date;
}

/** Both sides in one statement and always in this order, so that the same movements make the same chain. */
const book = {
  name: 'ledger-book',
  text: `INSERT INTO ledger_entries (movement, reversal_id, account, amount_fen, at)
         SELECT $1, $2, side.account, side.amount_fen, $6
         FROM (VALUES (1, 'outlet:' || $3::text, $5::bigint), (2, 'customer:' || $4::text, -$5::bigint)) side (place, account, amount_fen)
         ORDER BY side.place`,
};

/**
 * Writes a movement into the ledger, balanced and chained to what was booked before. The database refuses a movement that
 * is there already (`ledger_entries_movement_account_key`) and, when the transaction commits, one past the recharge.
 */
export async function bookReversal(tx: Queries, movement: Movement): Promise<void> {
  const { number, reversalId, outletCode, phone, amountFen, at } = movement;
  await tx.rows(book, [number, reversalId, outletCode, phone, amountFen, at]);
}

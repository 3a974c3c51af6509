import type { Queries } from '../../../platform/database/database.js';

/** Money that went from the customer's number back to the outlet. */
export interface Movement {
  number: string;
  reversalId: string;
  outletCode: string;
  phone: string;
  amountFen: number;
  at: Date;
}

const book = {
  name: 'ledger-book',
  text: `INSERT INTO ledger_entries (movement, reversal_id, account, amount_fen, at)
         VALUES ($1, $2, 'outlet:' || $3::text, $5::bigint, $6), ($1, $2, 'customer:' || $4::text, -$5::bigint, $6)`,
};

/** Writes both sides of a movement. The tables chain, balance and limit it; a movement is booked once. */
export async function bookReversal(
  tx: Queries,
  { number, reversalId, outletCode, phone, amountFen, at }: Movement,
): Promise<void> {
  await tx.rows(book, [number, reversalId, outletCode, phone, amountFen, at]);
}

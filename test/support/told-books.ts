import pg from 'pg';
import type { Queries } from '../../src/platform/database/database.js';
import { bookReversal } from '../../src/modules/reversals/ledger/book-reversal.js';
import { putReversal, reversal, type ReversalRow } from './books.js';

/** Both sides' books of a running product, written straight into its database: ours, and those of the sandbox. */
export class ToldBooks {
  private constructor(private readonly client: pg.Client) {}

  static async open(url: string): Promise<ToldBooks> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new ToldBooks(client);
  }

  readonly sql: Queries = {
    rows: async ({ text }, values = []) => (await this.client.query(text, [...values])).rows,
  };

  close(): Promise<void> {
    return this.client.end();
  }

  /** A reversal of ours; what is done is booked. */
  async ours(more: Partial<ReversalRow>): Promise<ReversalRow> {
    const row = reversal(more);
    const reversalId = await putReversal(this, row);
    const { number, outlet: outletCode, phone, amountFen, settledAt, openedAt } = row;
    const movement = { number, reversalId, outletCode, phone, amountFen, at: new Date(settledAt ?? openedAt) };
    if (row.status === 'done') await bookReversal(this.sql, movement);
    return row;
  }

  /** What the gateway states of it. */
  async theirs(row: ReversalRow, more: Partial<ReversalRow> = {}): Promise<void> {
    const { number, serial, phone, amountFen, rechargeFen, outlet, settledAt, openedAt } = { ...row, ...more };
    const at = settledAt ?? openedAt;
    const knows = { text: `INSERT INTO sandbox_numbers VALUES ($1, 'normal', 100000) ON CONFLICT DO NOTHING` };
    await this.sql.rows(knows, [phone]);
    const recharge = { text: 'INSERT INTO sandbox_recharges VALUES ($1, $2, $3, $4, $5)' };
    await this.sql.rows(recharge, [serial, phone, rechargeFen, at, outlet]);
    const line = { text: 'INSERT INTO sandbox_reversals VALUES ($1, $2, $3, $4, $5)' };
    await this.sql.rows(line, [number, serial, phone, amountFen, at]);
  }

  /** Somebody with the database's keys writes into the ledger past its guards. */
  async tamper(place: number): Promise<void> {
    const guard = (turn: string) => ({ text: `ALTER TABLE ledger_entries ${turn} TRIGGER ledger_append_only` });
    await this.sql.rows(guard('DISABLE'));
    await this.sql.rows({ text: 'UPDATE ledger_entries SET amount_fen = amount_fen + 1 WHERE place = $1' }, [place]);
    await this.sql.rows(guard('ENABLE'));
  }
}

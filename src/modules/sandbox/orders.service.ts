import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Answer, done, refused, type ReversalRow } from './answer.js';
import { judgeOrder, type OrderFacts } from './judge-order.js';

export interface Order {
  number: string;
  serial: string;
  phone: string;
  amountFen: number;
}

const oneAtATime = { text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))' };
const byNumber = { text: 'SELECT number, serial, phone, amount_fen, at FROM sandbox_reversals WHERE number = $1' };
const lockNumber = {
  text: `SELECT balance_fen AS fen FROM sandbox_numbers WHERE phone = $1 AND state <> 'cancelled' FOR NO KEY UPDATE`,
};
const lockRecharge = {
  text: 'SELECT amount_fen AS fen FROM sandbox_recharges WHERE serial = $1 AND phone = $2 FOR NO KEY UPDATE',
};
const reversedSoFar = { text: 'SELECT coalesce(sum(amount_fen), 0) AS fen FROM sandbox_reversals WHERE serial = $1' };
const takeOff = { text: 'UPDATE sandbox_numbers SET balance_fen = balance_fen - $2 WHERE phone = $1' };
const writeDown = {
  text: `INSERT INTO sandbox_reversals (number, serial, phone, amount_fen, at) VALUES ($1, $2, $3, $4, $5)
         RETURNING number, serial, phone, amount_fen, at`,
};

const isSame = (row: ReversalRow, order: Order): boolean =>
  row.serial === order.serial && row.phone === order.phone && Number(row.amount_fen) === order.amountFen;

/** The one number that a statement asks for; nothing when it finds no row. */
async function fen(tx: Transaction, statement: { text: string }, values: readonly unknown[]): Promise<number | null> {
  const [row] = await tx.rows<{ fen: string }>(statement, values);
  return row ? Number(row.fen) : null;
}

/** Moves the sandbox's money: each number once, and never more of a recharge than it was. */
@Injectable()
export class Orders {
  constructor(private readonly work: UnitOfWork) {}

  execute(order: Order): Promise<Answer> {
    return this.work.run(async (tx) => {
      await tx.rows(oneAtATime, [order.number]);
      const [earlier] = await tx.rows<ReversalRow>(byNumber, [order.number]);
      if (earlier) return isSame(earlier, order) ? done(earlier) : taken(order.number);
      const refusal = judgeOrder(order.amountFen, await this.facts(tx, order));
      if (refusal) return refused(order.number, refusal);
      await tx.rows(takeOff, [order.phone, order.amountFen]);
      const values = [order.number, order.serial, order.phone, order.amountFen, tx.at];
      const [row] = await tx.rows<ReversalRow>(writeDown, values);
      if (!row) throw new Error('A row that was written comes back');
      return done(row);
    });
  }

  /** Locked as they are read, so that orders for one recharge are judged one after the other. */
  private async facts(tx: Transaction, { serial, phone }: Order): Promise<OrderFacts> {
    const balanceFen = await fen(tx, lockNumber, [phone]);
    const rechargeFen = await fen(tx, lockRecharge, [serial, phone]);
    return { balanceFen, rechargeFen, reversedFen: (await fen(tx, reversedSoFar, [serial])) ?? 0 };
  }
}

const taken = (number: string): Answer => ({ status: 409, body: { code: 'number_taken', number } });

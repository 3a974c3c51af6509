import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { parseYuan, yuan } from '../../shared/money.js';
import type { NumberInput, RechargeInput } from './control.dto.js';
import { rechargeOf, type RechargeRow } from './questions.read.js';
import { refuseSandbox } from './sandbox.refusals.js';

const putNumber = {
  text: `INSERT INTO sandbox_numbers (phone, state, balance_fen) VALUES ($1, $2, $3)
         ON CONFLICT (phone) DO UPDATE SET state = EXCLUDED.state, balance_fen = EXCLUDED.balance_fen`,
};
const putRecharge = {
  text: `INSERT INTO sandbox_recharges (serial, phone, amount_fen, at, outlet_code)
         SELECT $1, phone, $3, $4, $5 FROM sandbox_numbers WHERE phone = $2
         ON CONFLICT (serial) DO UPDATE SET phone = EXCLUDED.phone, amount_fen = EXCLUDED.amount_fen, at = EXCLUDED.at,
           outlet_code = EXCLUDED.outlet_code
         RETURNING serial`,
};
const newest = {
  text: `SELECT r.serial, r.phone, r.amount_fen, r.at, r.outlet_code, n.state, n.balance_fen,
           (SELECT coalesce(sum(amount_fen), 0) FROM sandbox_reversals WHERE serial = r.serial) AS reversed_fen
         FROM sandbox_recharges r JOIN sandbox_numbers n ON n.phone = r.phone
         ORDER BY r.at DESC, r.serial LIMIT $1`,
};

interface BookRow extends RechargeRow {
  state: string;
  balance_fen: string;
  reversed_fen: string;
}

/** A recharge with all that decides on its reversal. */
export type RechargeView = ReturnType<typeof rechargeOf> & { reversed: string; state: string; balance: string };

const viewOf = (row: BookRow): RechargeView => ({
  ...rechargeOf(row),
  reversed: yuan(Number(row.reversed_fen)),
  state: row.state,
  balance: yuan(Number(row.balance_fen)),
});

/** The sandbox's numbers and recharges, for those who make cases. */
@Injectable()
export class Books {
  constructor(
    private readonly database: Database,
    private readonly work: UnitOfWork,
  ) {}

  async putNumbers(items: readonly NumberInput[]): Promise<void> {
    await this.work.run(async (tx) => {
      for (const { phone, state, balance } of items) await tx.rows(putNumber, [phone, state, parseYuan(balance)]);
    });
  }

  /** @throws DomainError `sandbox.unknown_number` for a number that is not in the books; then nothing is kept */
  async putRecharges(items: readonly RechargeInput[]): Promise<void> {
    await this.work.run(async (tx) => {
      for (const { serial, phone, amount, rechargedAt, outletCode } of items) {
        const kept = await tx.rows(putRecharge, [serial, phone, parseYuan(amount), rechargedAt, outletCode]);
        if (kept.length === 0) throw refuseSandbox('sandbox.unknown_number', { phone });
      }
    });
  }

  async recharges(limit: number): Promise<RechargeView[]> {
    return (await this.database.rows<BookRow>(newest, [limit])).map(viewOf);
  }
}

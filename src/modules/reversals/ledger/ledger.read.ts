import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf, type PageQuery } from '../../../platform/http/page.js';
import { yuan } from '../../../shared/money.js';
import { maskPhone } from '../../../shared/phone.js';
import type { LedgerEntryView, LedgerPageView, LedgerVerificationView } from './ledger.view.js';
import { verifyLedger } from './verify-ledger.js';

interface EntryRow {
  place: string;
  movement: string;
  reversal_id: string;
  account: string;
  amount_fen: string;
  at: Date;
  previous: Buffer;
  hash: Buffer;
}

const shownFaults = 200;

const newest = {
  name: 'ledger-newest',
  text: `SELECT place, movement, reversal_id, account, amount_fen, at, previous, hash FROM ledger_entries
         WHERE $1::bigint IS NULL OR place < $1 ORDER BY place DESC LIMIT $2`,
};

const customer = 'customer:';
const accountOf = (account: string): string =>
  account.startsWith(customer) ? customer + maskPhone(account.slice(customer.length)) : account;

const entryView = (row: EntryRow): LedgerEntryView => ({
  place: Number(row.place),
  movement: row.movement,
  reversalId: row.reversal_id,
  account: accountOf(row.account),
  amount: yuan(Number(row.amount_fen)),
  at: row.at.toISOString(),
  previous: row.previous.toString('hex'),
  hash: row.hash.toString('hex'),
});

/** The ledger for screens: its entries, and whether it is as it was written. */
@Injectable()
export class LedgerReads {
  constructor(private readonly database: Database) {}

  async list(query: PageQuery): Promise<LedgerPageView> {
    const limit = query.limit ?? 50;
    const [place = null] = decodePlace(query.cursor, 'count') ?? [];
    const rows = await this.database.rows<EntryRow>(newest, [place, limit + 1]);
    return pageOf(rows, limit, (row) => [row.place], entryView);
  }

  async verify(): Promise<LedgerVerificationView> {
    const { entries, headPlace, headHash, sumFen, faults } = await verifyLedger(this.database);
    return {
      sound: faults.length === 0 && sumFen === 0,
      entries,
      headPlace,
      headHash,
      sum: yuan(sumFen),
      faultCount: faults.length,
      faults: faults.slice(0, shownFaults),
    };
  }
}

import type { Queries } from '../../src/platform/database/database.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import {
  GatewayTrouble,
  RechargeGateway,
  type StatementLine,
} from '../../src/modules/reversals/gateway/recharge-gateway.js';
import { bookReversal } from '../../src/modules/reversals/ledger/book-reversal.js';
import { newId } from '../../src/shared/ids.js';
import { dateAt } from '../../src/shared/time-zone.js';
import type { Hotline } from './hotline.js';

/** The statements of a carrier that does what the test says. */
export class StatedGateway {
  readonly lines: StatementLine[] = [];
  isDown = false;
  asked: string[] = [];
  /** What happens while the carrier writes its statement. */
  meanwhile: () => Promise<void> = () => Promise.resolve();

  /** Takes the place of the gateway that the application was put together with. */
  static behind(hotline: Hotline): StatedGateway {
    const stated = new StatedGateway();
    Object.assign(hotline.app.get(RechargeGateway), { statement: (day: string) => stated.statement(day) });
    return stated;
  }

  async statement(day: string): Promise<StatementLine[]> {
    this.asked.push(day);
    if (this.isDown) throw new GatewayTrouble('does not answer');
    const lines = this.lines.filter(({ at }) => dateAt(at) === day);
    await this.meanwhile();
    return lines;
  }

  drop(number: string): void {
    this.lines.splice(0, this.lines.length, ...this.lines.filter((line) => line.number !== number));
  }
}

export interface ReversalRow {
  number: string;
  serial: string;
  phone: string;
  mistake: 'wrong_number' | 'wrong_amount' | 'duplicate';
  rechargeFen: number;
  amountFen: number;
  outlet: string;
  openedAt: string;
  status: string;
  /** Of the ticket. */
  state: string;
  sentAt: string | null;
  settledAt: string | null;
}

let count = 0;

/** A reversal of 50 yuan that is done on 21 November, unless it is told otherwise. */
export function reversal(more: Partial<ReversalRow> = {}): ReversalRow {
  count += 1;
  const at = '2026-11-21T10:00:00+08:00';
  return {
    number: `FX${count}`,
    serial: `S${count}`,
    phone: '13812340012',
    mistake: 'wrong_number',
    rechargeFen: 5_000,
    amountFen: 5_000,
    outlet: 'XL001',
    openedAt: at,
    status: 'done',
    state: 'reversed',
    sentAt: at,
    settledAt: at,
    ...more,
  };
}

const insert = {
  text: `WITH o AS (SELECT id, county_id FROM outlets WHERE code = $2), t AS (
           INSERT INTO tickets (id, number, version, line, topic, title, description, priority, channel, state, desk, outlet_id,
             county_id, contact_name, contact_phone, fields, tags, opened_by, opened_at, updated_at, due_at, level, return_count,
             reopen_count)
           SELECT $1, $3, 1, 'reversal', 'air_recharge', '返销', '充错号码', 'normal', 'call', $4, 'done', o.id, o.county_id, '林', $5,
             '{}', '{}', (SELECT id FROM users WHERE username = 'agent1'), $6, $6, 'infinity', 0, 0, 0 FROM o
         )
         INSERT INTO reversals (id, number, serial, phone, mistake, recharge_fen, amount_fen, recharged_at, deadline_at, outlet_id,
           county_id, opened_at, status, sent_at, settled_at)
         SELECT $1, $3, $7, $5, $8, $9, $10, $6, $6::timestamptz + interval '72 hours', o.id, o.county_id, $6, $11, $12, $13 FROM o`,
};

/** Puts a reversal where its flow would have brought it, without a movement. @returns its id */
export async function putReversal(hotline: { sql: Queries }, row: ReversalRow): Promise<string> {
  const id = newId();
  const { outlet, number, state, phone, openedAt, serial, mistake, rechargeFen, amountFen, status } = row;
  const values = [id, outlet, number, state, phone, openedAt, serial, mistake, rechargeFen, amountFen, status];
  await hotline.sql.rows(insert, [...values, row.sentAt, row.settledAt]);
  return id;
}

/** Books a movement for a reversal, in a transaction of its own. */
export const book = (hotline: Hotline, reversalId: string, row: ReversalRow): Promise<void> =>
  hotline.app.get(UnitOfWork).run((tx) =>
    bookReversal(tx, {
      number: row.number,
      reversalId,
      outletCode: row.outlet,
      phone: row.phone,
      amountFen: row.amountFen,
      at: new Date(row.settledAt ?? row.openedAt),
    }),
  );

/** Puts a reversal and books it. @returns its id */
export async function putBooked(hotline: Hotline, row: ReversalRow): Promise<string> {
  const id = await putReversal(hotline, row);
  await book(hotline, id, row);
  return id;
}

/** What the gateway states of a reversal, at its time unless another is told. */
export const lineOf = (row: ReversalRow, more: Partial<StatementLine> = {}): StatementLine => ({
  number: row.number,
  serial: row.serial,
  phone: row.phone,
  amountFen: row.amountFen,
  at: Date.parse(row.settledAt ?? row.openedAt),
  ...more,
});

/** Nothing is booked, compared or told any more; what earlier tests have put is over, and on no day. */
export async function emptyBooks(hotline: Hotline): Promise<void> {
  for (const text of [
    'DELETE FROM reconciliation_differences',
    'DELETE FROM reconciliations',
    'DELETE FROM notifications',
    `UPDATE reversals SET settled_at = NULL, status = 'ended'`,
    'ALTER TABLE ledger_entries DISABLE TRIGGER ledger_append_only',
    'DELETE FROM ledger_entries',
    'ALTER TABLE ledger_entries ENABLE TRIGGER ledger_append_only',
  ])
    await hotline.sql.rows({ text });
}

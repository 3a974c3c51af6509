import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { yuan } from '../../shared/money.js';
import { normaliseText } from '../../shared/text.js';
import { dayOfDate, isoWithOffset, startOfDay } from '../../shared/time-zone.js';
import { type Answer, done, reversalOf, type ReversalRow } from './answer.js';

export interface RechargeRow {
  serial: string;
  phone: string;
  amount_fen: string;
  at: Date;
  outlet_code: string;
}

const linesOfPage = 500;
/** Before every instant and every number. */
const beginning = ['-infinity', ''];

const numberByPhone = { text: `SELECT phone, state FROM sandbox_numbers WHERE phone = $1 AND state <> 'cancelled'` };
const rechargeBySerial = {
  text: 'SELECT serial, phone, amount_fen, at, outlet_code FROM sandbox_recharges WHERE serial = $1',
};
const reversalByNumber = {
  text: 'SELECT number, serial, phone, amount_fen, at FROM sandbox_reversals WHERE number = $1',
};
const reversalsBetween = {
  text: `SELECT number, serial, phone, amount_fen, at FROM sandbox_reversals
         WHERE at >= $1 AND at < $2 AND (at, number) > ($3, $4) ORDER BY at, number LIMIT $5`,
};

export const rechargeOf = ({ serial, phone, amount_fen, at, outlet_code }: RechargeRow) => ({
  serial,
  phone,
  amount: yuan(Number(amount_fen)),
  rechargedAt: isoWithOffset(at.getTime()),
  outletCode: outlet_code,
});

/** What the gateway is asked. */
@Injectable()
export class Questions {
  constructor(private readonly database: Database) {}

  async number(phone: string): Promise<Answer> {
    const body = await this.database.row<{ phone: string; state: string }>(numberByPhone, [normaliseText(phone)]);
    return body ? { status: 200, body } : { status: 404, body: { code: 'unknown_number' } };
  }

  async recharge(serial: string): Promise<Answer> {
    const row = await this.database.row<RechargeRow>(rechargeBySerial, [normaliseText(serial)]);
    return row ? { status: 200, body: rechargeOf(row) } : { status: 404, body: { code: 'unknown_recharge' } };
  }

  async reversal(number: string): Promise<Answer> {
    const row = await this.database.row<ReversalRow>(reversalByNumber, [normaliseText(number)]);
    return row ? done(row) : { status: 404, body: { code: 'unknown_reversal', number } };
  }

  /** @param day of the calendar, branch time */
  async statement(day: string, cursor: string | undefined): Promise<Answer> {
    const place = decodePlace(cursor, 'time', 'text') ?? beginning;
    const from = dayOfDate(day) ?? 0;
    const between = [new Date(startOfDay(from)), new Date(startOfDay(from + 1))];
    const rows = await this.database.rows<ReversalRow>(reversalsBetween, [...between, ...place, linesOfPage + 1]);
    return { status: 200, body: pageOf(rows, linesOfPage, (row) => [row.at.toISOString(), row.number], reversalOf) };
  }
}

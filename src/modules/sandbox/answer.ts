import type { GatewayRefusal } from '../reversals/index.js';
import { yuan } from '../../shared/money.js';
import { isoWithOffset } from '../../shared/time-zone.js';

/** One answer of the gateway, before anything is done to it on its way. */
export interface Answer {
  status: number;
  body: object;
}

/** Reversals as their table has them. */
export interface ReversalRow {
  number: string;
  serial: string;
  phone: string;
  amount_fen: string;
  at: Date;
}

export const reversalOf = ({ number, serial, phone, amount_fen, at }: ReversalRow) => ({
  number,
  serial,
  phone,
  amount: yuan(Number(amount_fen)),
  reversedAt: isoWithOffset(at.getTime()),
});

export const done = (row: ReversalRow): Answer => ({ status: 200, body: { ...reversalOf(row), status: 'done' } });

export const refused = (number: string, code: GatewayRefusal): Answer => ({
  status: 422,
  body: { number, code, message: code.replaceAll('_', ' ') },
});

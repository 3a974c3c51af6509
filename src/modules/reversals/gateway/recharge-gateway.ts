import type { NumberState } from '../reversal.policy.js';

/** A recharge as the carrier's system has it. Amounts in fen, times in epoch milliseconds. */
export interface Recharge {
  serial: string;
  phone: string;
  amountFen: number;
  at: number;
  outletCode: string;
}

/** What the gateway is told to do; `number` is ours and names this reversal for ever. */
export interface ReversalOrder {
  number: string;
  serial: string;
  phone: string;
  amountFen: number;
}

/** Why the gateway says that it has moved nothing and will not. */
export const gatewayRefusals = [
  'insufficient_balance',
  'unknown_number',
  'unknown_recharge',
  'already_reversed',
  'exceeds_recharge',
  'not_allowed',
] as const;
export type GatewayRefusal = (typeof gatewayRefusals)[number];

export type GatewayOutcome = { kind: 'done'; at: number } | { kind: 'refused'; code: GatewayRefusal };

export interface StatementLine extends ReversalOrder {
  at: number;
}

/**
 * The gateway gave no answer that can be trusted: none at all, too late, an error of its own, or one that does not fit the
 * question. For an order to move money this means that its outcome is unknown.
 */
export class GatewayTrouble extends Error {}

/** The carrier's recharge system, as far as the hotline needs it. Every method throws GatewayTrouble rather than guess. */
export abstract class RechargeGateway {
  /** Nothing when the carrier does not know the number. */
  abstract numberState(phone: string): Promise<NumberState | null>;
  /** Nothing when the carrier does not know the serial number. */
  abstract recharge(serial: string): Promise<Recharge | null>;
  /** Takes money off the number and gives it back to the outlet. Idempotent by `number`. */
  abstract reverse(order: ReversalOrder): Promise<GatewayOutcome>;
  /**
   * What became of an order; nothing when it has moved no money so far, which says nothing of one still on its way there.
   * @param order what must be found there
   */
  abstract outcome(order: ReversalOrder): Promise<GatewayOutcome | null>;
  /** Everything that the gateway has reversed on a day (branch time), in the order of time. @param day such as 2026-11-22 */
  abstract statement(day: string): Promise<StatementLine[]>;
}

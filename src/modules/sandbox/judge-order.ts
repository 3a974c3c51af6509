import type { GatewayRefusal } from '../reversals/index.js';

/** What the books say about an order; amounts in fen. */
export interface OrderFacts {
  /** Of the number; nothing when there is none. */
  balanceFen: number | null;
  /** Of the recharge; nothing when there is none of this serial for this number. */
  rechargeFen: number | null;
  reversedFen: number;
}

/** Why an order is not carried out; nothing when it is. */
export function judgeOrder(
  amountFen: number,
  { balanceFen, rechargeFen, reversedFen }: OrderFacts,
): GatewayRefusal | null {
  if (balanceFen === null) return 'unknown_number';
  if (rechargeFen === null) return 'unknown_recharge';
  if (reversedFen >= rechargeFen) return 'already_reversed';
  if (reversedFen + amountFen > rechargeFen) return 'exceeds_recharge';
  return amountFen > balanceFen ? 'insufficient_balance' : null;
}

import { parseYuan } from '../../shared/money.js';

/**
 * What an outlet may have reversed in a calendar month; past it a supervisor must approve (flows.md, 9). Requests that
 * ended without money do not count.
 */
export const reversalLimits = {
  version: 1,
  from: '2026-11-22',
  countPerMonth: 10,
  yuanPerMonth: '3000.00',
} as const satisfies ReversalLimits;

export interface ReversalLimits {
  version: number;
  /** The day from which it holds. */
  from: string;
  countPerMonth: number;
  yuanPerMonth: string;
}

/** What an outlet has asked for this month and has had, or may still have, reversed. Fen. */
export interface MonthUse {
  count: number;
  fen: number;
}

/** Whether one more reversal would be past the limit. */
export const isOverLimit = ({ count, fen }: MonthUse, amountFen: number): boolean =>
  count + 1 > reversalLimits.countPerMonth || fen + amountFen > (parseYuan(reversalLimits.yuanPerMonth) ?? 0);

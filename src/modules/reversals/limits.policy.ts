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

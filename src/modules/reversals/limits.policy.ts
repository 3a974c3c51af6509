/** What an outlet may have reversed in a month; past either, a supervisor must approve (flows.md, reversal, 9). */
export const reversalLimits = {
  version: 1,
  from: '2026-11-22',
  countPerMonth: 10,
  fenPerMonth: 300_000,
} as const;

/** What an outlet has had reversed this month, or has on its way to the gateway. Fen. */
export interface MonthUse {
  count: number;
  fen: number;
}

/** Whether one more reversal would be past the limit. */
export const isOverLimit = ({ count, fen }: MonthUse, amountFen: number): boolean =>
  count + 1 > reversalLimits.countPerMonth || fen + amountFen > reversalLimits.fenPerMonth;

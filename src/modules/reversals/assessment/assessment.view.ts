import type { Mistake } from '../reversal.policy.js';

class CountyCardView {
  id: string;
  name: string;
}

export class MistakeCountsView implements Record<Mistake, number> {
  wrong_number: number;
  wrong_amount: number;
  duplicate: number;
}

/** What was used in the month of the last day. Shares are fractions: 1 is the whole limit. */
export class LimitUseView {
  /** `2026-11`. */
  month: string;
  count: number;
  countLimit: number;
  countShare: number;
  /** Yuan, as is its limit. */
  sum: string;
  sumLimit: string;
  sumShare: number;
}

export class MonthCountView {
  month: string;
  requests: number;
}

export class AssessmentRowView {
  /** Of the outlet, or of the county. */
  id: string;
  code: string;
  name: string;
  county: CountyCardView;
  requests: number;
  done: number;
  refused: number;
  expired: number;
  rejected: number;
  withdrawn: number;
  cancelled: number;
  /** Not at an end yet. */
  open: number;
  mistakes: MistakeCountsView;
  /** Yuan reversed. */
  reversed: string;
  limit: LimitUseView;
  /** The six months up to that of the last day, oldest first. */
  trend: MonthCountView[];
}

export class AssessmentPageView {
  items: AssessmentRowView[];
  nextCursor: string | null;
}

/** One piece of evidence that a path needs before money moves. */
export class EvidenceStepView {
  kind: string;
  label: string;
  /** `now` is the next to get; `awaited`: asked for, the answer is not there; `ended`: not there, and no longer asked for. */
  state: 'done' | 'now' | 'awaited' | 'missing' | 'not_needed' | 'ended';
}

/** The request's facts. Sums in yuan, times ISO 8601. */
export class ReversalFactsView {
  serial: string;
  rechargedPhone: string;
  mistake: string;
  amount: string;
  /** What goes back to the outlet. */
  reversedAmount: string;
  rechargedAt: string;
  deadlineAt: string;
  numberState: string | null;
  numberStateLabel: string | null;
}

/** What the carrier's system says of the recharge where the request says something else. */
export class ContradictionView {
  serial?: boolean;
  phone?: string;
  amount?: string;
  at?: string;
  outlet?: boolean;
}

export class MonthUseView {
  count: number;
  countLimit: number;
  amount: string;
  amountLimit: string;
  over: boolean;
}

/** Everything that the screen of a reversal shows beside its ticket (experience.md). */
export class ReversalView {
  id: string;
  number: string;
  version: number;
  state: string;
  facts: ReversalFactsView;
  /** Where it stands: a way of the decision table, or the state of its execution. */
  way: string;
  wayLabel: string;
  /** What the agent reads out. */
  say: string;
  /** Whose signature the guarantee takes. */
  signer: string | null;
  path: string;
  steps: EvidenceStepView[];
  differs: ContradictionView | null;
  attempts: number;
  attemptsNeeded: number;
  /** Only for staff. */
  month: MonthUseView | null;
  rule: number;
}

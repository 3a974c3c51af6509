/** A running clock whose times a change of the rules would move. Times are ISO 8601; null while it is paused. */
export class DueMoveView {
  ticketId: string;
  number: string;
  clock: string;
  before: string | null;
  after: string | null;
}

export class DueMovesView {
  /** The first 200, oldest tickets first. Equal times: only the warning or the escalation moves. */
  moves: DueMoveView[];
  moveCount: number;
}

/** The life of a clock in sentences, in the caller's language. */
export class ExplanationView {
  lines: string[];
}

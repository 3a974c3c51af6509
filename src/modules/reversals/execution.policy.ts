import { SECOND } from '../../shared/duration.js';

/**
 * How money is moved at most once (flows.md, reversal, 7): the order is on record before its first byte leaves; what
 * gives no trustworthy answer is unknown, and is asked about until it is known; nothing is ever sent again blindly.
 */
export interface ExecutionTerms {
  /**
   * An order that the gateway does not know this long after it was sent has got lost on the way: longer than anything may
   * still be under way. Then, and only then, the same order may be sent again.
   */
  absentAfterMs: number;
  /** The next question, doubled each time up to the longest. */
  askAfterMs: number;
  longestAskMs: number;
  /** After this long without a known outcome, people find out. */
  manualAfterMs: number;
  sendings: number;
}

/** The terms that no carrier changes; the others are settings. */
export const executionTerms: Omit<ExecutionTerms, 'absentAfterMs' | 'manualAfterMs'> = {
  askAfterMs: SECOND,
  longestAskMs: 30 * SECOND,
  sendings: 3,
};

export const waitBefore = (terms: ExecutionTerms, questions: number): number =>
  Math.min(terms.askAfterMs * 2 ** Math.min(questions, 20), terms.longestAskMs);

/** What the gateway said when it was asked about an order: `absent` that it knows of none, `nothing` that can be trusted. */
export type Answer = 'done' | 'refused' | 'absent' | 'nothing';

export type Then = 'book' | 'fail' | 'send_again' | 'expire' | 'ask_again' | 'people';

interface Unknown {
  sinceSentMs: number;
  /** Still within the 72 hours. */
  inTime: boolean;
  sendings: number;
}

/** What follows from an answer about an order whose outcome is not known. */
export function thenWhat(answer: Answer, { sinceSentMs, inTime, sendings }: Unknown, terms: ExecutionTerms): Then {
  if (answer === 'done') return 'book';
  if (answer === 'refused') return 'fail';
  if (answer === 'absent' && sinceSentMs >= terms.absentAfterMs) {
    if (!inTime) return 'expire';
    return sendings < terms.sendings ? 'send_again' : 'people';
  }
  return sinceSentMs >= terms.manualAfterMs ? 'people' : 'ask_again';
}

/** How the sandbox misbehaves. Shares from 0 to 1 are tried in the order of `mishaps`; what adds up past 1 never happens. */
export interface Mood {
  /** Milliseconds from the work until the answer, or until the connection is dropped instead. */
  delayMs?: number;
  /** Dropped before the work: nothing moves. */
  loseBefore?: number;
  /** Dropped after the work: the money has moved. */
  loseAfter?: number;
  /** Refused with `not_allowed`; what was carried out before stays so and is answered. */
  refuse?: number;
  /** Carried out, and answered with what no contract knows. */
  nonsense?: number;
  /** Dropped at once and carried out later, unless the process ends before. */
  late?: { share: number; afterMs: number };
}

export type Mishap = Exclude<keyof Mood, 'delayMs'>;

/** What may happen to an order, and what to a question. */
export const mishaps = {
  order: ['loseBefore', 'loseAfter', 'refuse', 'nonsense', 'late'],
  question: ['loseBefore', 'nonsense'],
} as const satisfies Record<string, readonly Mishap[]>;

const shareOf = (mood: Mood, mishap: Mishap): number => (mishap === 'late' ? mood.late?.share : mood[mishap]) ?? 0;

/** @param thrown by chance, from 0 up to 1 */
export function mishapOf<Possible extends Mishap>(
  mood: Mood,
  possible: readonly Possible[],
  thrown: number,
): Possible | null {
  let edge = 0;
  for (const mishap of possible) {
    edge += shareOf(mood, mishap);
    if (thrown < edge) return mishap;
  }
  return null;
}

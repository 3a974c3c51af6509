/** Fewer than this many are not counted in public: a small number gives people away (AN-11). */
export const leastCount = 5;

/**
 * Counts as they may be shown: small ones not at all, and if what is hidden could be found by subtraction from a sum, the
 * smallest of the others neither.
 */
export function shownCounts(counts: ReadonlyMap<string, number>): Map<string, number | null> {
  const ascending = [...counts].toSorted(([, one], [, other]) => one - other);
  const hidden = new Set<string>();
  let sum = 0;
  for (const [name, count] of ascending) {
    const wouldTell = sum > 0 && sum < leastCount;
    if (count >= leastCount && !wouldTell) break;
    hidden.add(name);
    sum += count;
  }
  return new Map([...counts].map(([name, count]) => [name, hidden.has(name) ? null : count]));
}

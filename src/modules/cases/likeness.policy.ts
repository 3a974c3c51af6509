/** Something that was solved, by the pairs of characters and words in what it was about. */
export interface Solved<Case> {
  about: Case;
  units: ReadonlySet<string>;
}

/** Less than this part of what was asked is no likeness. */
const leastShare = 0.3;

/**
 * The cases most like what is asked, the newest first among equals (they come newest first). What few of them say
 * counts more than what all say. Pure.
 */
export function mostAlike<Case>(asked: readonly string[], cases: readonly Solved<Case>[], most: number): Case[] {
  const holders = new Map(asked.map((unit) => [unit, cases.filter(({ units }) => units.has(unit)).length]));
  const rarity = (unit: string): number => Math.log(1 + (cases.length + 1) / ((holders.get(unit) ?? 0) + 0.5));
  const all = asked.reduce((sum, unit) => sum + rarity(unit), 0);
  const scored = cases.map(({ about, units }) => {
    const shared = asked.filter((unit) => units.has(unit));
    return { about, score: shared.reduce((sum, unit) => sum + rarity(unit), 0) };
  });
  return scored
    .filter(({ score }) => score >= all * leastShare && score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ about }) => about);
}

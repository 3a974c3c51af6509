/** Less than this part of what was asked is no likeness. */
const leastShare = 0.3;

/** Cases that were solved, newest first, by the pairs of characters and words in what they were about. */
export class SolvedIndex<Case> {
  private readonly holders = new Map<string, number[]>();

  constructor(
    private readonly cases: readonly Case[],
    unitsOf: (about: Case) => Iterable<string>,
  ) {
    cases.forEach((about, place) => {
      for (const unit of new Set(unitsOf(about))) {
        const known = this.holders.get(unit);
        if (known) known.push(place);
        else this.holders.set(unit, [place]);
      }
    });
  }

  /**
   * The cases most like what is asked, the newest first among equals. What few of them say counts more than what all say.
   * Pure.
   */
  mostAlike(asked: readonly string[], most: number): Case[] {
    const scores = new Map<number, number>();
    let all = 0;
    for (const unit of asked) {
      const places = this.holding(unit);
      const rarity = Math.log(1 + (this.cases.length + 1) / (places.length + 0.5));
      all += rarity;
      for (const place of places) scores.set(place, (scores.get(place) ?? 0) + rarity);
    }
    return [...scores]
      .filter(([, score]) => score >= all * leastShare)
      .sort(([onePlace, one], [otherPlace, other]) => other - one || onePlace - otherPlace)
      .slice(0, most)
      .flatMap(([place]) => this.cases[place] ?? []);
  }

  private holding(unit: string): readonly number[] {
    return this.holders.get(unit) ?? [];
  }
}

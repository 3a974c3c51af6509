/** Terms in order, to be found by how they begin. */
export class SortedTerms {
  private terms: string[] = [];
  private added: string[] = [];

  /** @param terms that are not among them yet */
  add(terms: readonly string[]): void {
    this.added.push(...terms);
  }

  /** The first ones that begin so, of those that are counted. */
  begunBy(text: string, isCounted: (term: string) => boolean, most: number): string[] {
    if (this.added.length > 0) this.putInOrder();
    const found: string[] = [];
    for (let at = this.placeOf(text); found.length < most; at += 1) {
      const term = this.terms[at];
      if (!term?.startsWith(text)) break;
      if (isCounted(term)) found.push(term);
    }
    return found;
  }

  /** Of the first term that is not before this text. */
  private placeOf(text: string): number {
    let [from, to] = [0, this.terms.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.terms[middle] ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  private putInOrder(): void {
    this.terms = [...this.terms, ...this.added].sort();
    this.added = [];
  }
}

/** The topics that parts of the page look at, each counted by how many do. */
export class Topics {
  private readonly counts = new Map<string, number>();

  /** @returns whether the list has changed */
  add(topics: readonly string[]): boolean {
    return this.change(topics, 1);
  }

  remove(topics: readonly string[]): boolean {
    return this.change(topics, -1);
  }

  list(): string[] {
    return [...this.counts.keys()];
  }

  private change(topics: readonly string[], by: 1 | -1): boolean {
    const before = this.counts.size;
    let changed = false;
    for (const topic of topics) {
      const count = (this.counts.get(topic) ?? 0) + by;
      if (count > 0) this.counts.set(topic, count);
      else this.counts.delete(topic);
      changed ||= count <= 0 || (by === 1 && count === 1);
    }
    return changed || before !== this.counts.size;
  }
}

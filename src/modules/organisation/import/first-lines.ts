/** Remembers where each value stood first. */
export class FirstLines {
  private readonly lines = new Map<string, number>();

  /** The earlier line with this value, or undefined when this is the first. */
  earlier(value: string, line: number): number | undefined {
    const known = this.lines.get(value);
    if (known === undefined) this.lines.set(value, line);
    return known;
  }
}

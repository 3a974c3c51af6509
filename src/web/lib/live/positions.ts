/** How far back a look reaches: longer than any answer of the HTTP interface is under way. */
const reachMs = 5_000;

/**
 * The positions seen lately. A look asks for what came after a position of a few seconds ago, so that nothing is missed
 * between the answer that filled a view and the look that keeps it fresh. What comes twice changes nothing: views take
 * events by id and version.
 */
export class Positions {
  private seen: { position: string; at: number }[] = [];

  note(position: string, now = Date.now()): void {
    this.seen.push({ position, at: now });
    while (this.seen.length > 1 && (this.seen[1]?.at ?? now) <= now - reachMs) this.seen.shift();
    if (this.seen.length > 200) this.seen.splice(1, 100);
  }

  /** Where to look from; nothing when no position is known. */
  get from(): string | undefined {
    return this.seen[0]?.position;
  }

  forget(): void {
    this.seen = [];
  }
}

import { Clock } from '../../shared/clock.js';

type AskDatabase = () => Promise<number>;

/**
 * The database's time, which all nodes share: measured now and then and carried on by the process's monotonic timer,
 * so that setting the machine's own clock changes nothing.
 */
export class DatabaseClock extends Clock {
  private offset = Date.now() - performance.now();
  private timer: NodeJS.Timeout | null = null;

  now(): number {
    return Math.floor(performance.now() + this.offset);
  }

  async follow(ask: AskDatabase, everyMs = 30_000): Promise<void> {
    await this.measure(ask);
    this.timer = setInterval(() => void this.measure(ask).catch(() => undefined), everyMs);
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** The middle of the round trip is taken as the moment of the database's answer. */
  private async measure(ask: AskDatabase): Promise<void> {
    const sent = performance.now();
    const theirs = await ask();
    const middle = (sent + performance.now()) / 2;
    this.offset = theirs - middle;
  }
}

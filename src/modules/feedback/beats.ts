import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { takeUnnamedFaults } from '../../platform/http/unnamed-faults.js';
import { Clock } from '../../shared/clock.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import { type Arrival, sizeOf } from './arrival.js';
import { FeedbackDatabase } from './feedback.database.js';
import { refuseFeedback } from './feedback.refusals.js';
import { flush, settle } from './flush.sql.js';
import { lastSlot, oneAtATime, stage } from './staging.sql.js';

interface Held {
  arrival: Arrival;
  settled: (worksFrom: string) => void;
  failed: (error: unknown) => void;
}

type Listener = (day: string) => Promise<void>;

/** What is held in memory at most. */
const mostBytes = 96 * 1024 * 1024;
/** What one beat writes, unless a single arrival is larger: so much is written within the time that every beat takes. */
const bytesOfBeat = 4 * 1024 * 1024;
/**
 * When a beat begins to write and when it commits, as shares of the time between beats. Live events of everybody wait for
 * the oldest transaction that writes: that time is short.
 */
const [writesAfter, commitsAfter] = [1 / 40, 1 / 20];

/**
 * Writes what came in at a steady beat, whether anything came or not, and at the end of a slot moves all of the slot to
 * where it stays. Nothing that is stored, logged or told says when within its slot something came (docs/anonymity.md).
 */
@Injectable()
export class Beats implements OnModuleDestroy {
  private readonly logger = new Logger('Feedback');
  private readonly listeners = new Set<Listener>();
  private held: Held[] = [];
  private heldBytes = 0;
  private timer: NodeJS.Timeout | null = null;
  private steady = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: FeedbackDatabase,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** From here on every beat is written; before, and in programs that only load data, something is written at once. */
  start(): void {
    this.steady = true;
    this.schedule();
  }

  /** Hears of every flush that brought something, with its day and nothing else. */
  listen(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Done when its beat is. @returns from when it can be found, on the wall clock */
  hold(arrival: Arrival): Promise<string> {
    if (this.heldBytes + sizeOf(arrival) > mostBytes) throw refuseFeedback('feedback.full', {}, { retryAfter: 5 });
    this.heldBytes += sizeOf(arrival);
    return new Promise((settled, failed) => {
      this.held.push({ arrival, settled, failed });
      if (!this.steady) void this.beat();
    });
  }

  /** One beat; they follow one another. */
  beat(): Promise<void> {
    this.running = this.running.then(() => this.once());
    return this.running;
  }

  async onModuleDestroy(): Promise<void> {
    this.steady = false;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
    while (this.held.length > 0) await this.beat();
  }

  private schedule(): void {
    const { beatMs } = this.config.feedback;
    if (!this.steady) return;
    this.timer = setTimeout(() => void this.beat().finally(() => this.schedule()), beatMs - (Date.now() % beatMs));
    this.timer.unref();
  }

  private async once(): Promise<void> {
    const held = this.take();
    try {
      const slot = await this.write(held.map(({ arrival }) => arrival));
      const worksFrom = wallTime((slot + 1) * this.config.feedback.slotMs);
      for (const { settled } of held) settled(worksFrom);
    } catch (error) {
      for (const { failed } of held) failed(error);
    }
  }

  /** Those of the next beat, in the order in which they came. */
  private take(): Held[] {
    let bytes = 0;
    const beyond = this.held.findIndex(({ arrival }, index) => {
      bytes += sizeOf(arrival);
      return index > 0 && bytes > bytesOfBeat;
    });
    const taken = this.held.splice(0, beyond < 0 ? this.held.length : beyond);
    for (const { arrival } of taken) this.heldBytes -= sizeOf(arrival);
    return taken;
  }

  private async write(arrivals: readonly Arrival[]): Promise<number> {
    const beatMs = this.steady ? this.config.feedback.beatMs : 0;
    const [toWrite, toCommit] = [pause(beatMs * writesAfter), pause(beatMs * commitsAfter)];
    const { slot, moved } = await this.database.transaction(async (queries) => {
      await queries.rows(oneAtATime);
      const [last, now] = [await lastSlot(queries), this.clock.now()];
      // A node whose clock is a moment behind adds to the slot that has begun.
      const current = Math.max(last ?? 0, Math.floor(now / this.config.feedback.slotMs));
      await toWrite;
      const messages = last !== null && last < current ? await flush(queries, dateAt(now)) : null;
      await stage(queries, current, arrivals);
      // Much takes longer to write than nothing: all beats commit after the same time.
      await toCommit;
      return { slot: current, moved: messages };
    });
    if (moved) await this.afterFlush(moved);
    return slot;
  }

  private async afterFlush(moved: readonly string[]): Promise<void> {
    const faults = takeUnnamedFaults();
    if (faults.length > 0) this.logger.error(`Faults since the last slot: ${faults.join(', ')}`);
    if (moved.length === 0) return;
    await settle(this.database, moved);
    const day = dateAt(this.clock.now());
    await Promise.all([...this.listeners].map((listener) => listener(day)));
  }
}

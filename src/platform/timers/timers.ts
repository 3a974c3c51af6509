import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { Database } from '../database/database.js';
import { isPassing } from '../database/passing-fault.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';

export interface Timer {
  id: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** What happens when a timer is due, in the transaction that uses the timer up. It may set the next one. */
export type TimerEffect = (tx: Transaction, timer: Timer) => Promise<void>;

/**
 * Locks what the timer is about, without waiting, before anything else is done in the transaction; false when it is in
 * somebody else's hands. The transaction then begins behind everything that was done to it before, so that its events
 * stand behind theirs in the stream; and it never waits with a timer in its hands for a step that wants to set it.
 */
export type TimerHold = (tx: Transaction, timer: Timer) => Promise<boolean>;

interface TimerKind {
  effect: TimerEffect;
  hold: TimerHold;
}

interface TimerRow {
  id: string;
  kind: string;
  subject_id: string;
  due_at: Date;
}

const lookEveryMs = 500;
const atOnce = 25;

const dueTimers = {
  name: 'timers-due',
  text: `SELECT id, kind, subject_id, due_at FROM timers WHERE due_at <= $1 AND kind = ANY ($2) ORDER BY due_at, id LIMIT ${atOnce}`,
};
const takeTimer = { text: 'DELETE FROM timers WHERE id = $1 AND due_at <= $2 RETURNING id' };
/** What failed is tried again later and later, and the reason is kept. */
const postponeTimer = {
  text: `UPDATE timers SET attempts = least(attempts + 1, 30), last_error = $2,
           due_at = $3::timestamptz + least(power(2, attempts), 3600) * interval '1 second' WHERE id = $1`,
};

/**
 * Timers are rows. Taking one and its effect are one transaction, so each has its effect exactly once however many nodes
 * run and however often one is killed; what fell due while nothing ran happens, in due order, as soon as something runs.
 */
@Injectable()
export class Timers implements OnModuleDestroy {
  private readonly logger = new Logger('Timers');
  private readonly kinds = new Map<string, TimerKind>();
  private timeout: NodeJS.Timeout | null = null;
  private running: Promise<unknown> | null = null;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  on(kind: string, effect: TimerEffect, hold: TimerHold = () => Promise.resolve(true)): void {
    if (this.kinds.has(kind)) throw new Error(`Two effects for the timer ${kind}`);
    this.kinds.set(kind, { effect, hold });
  }

  start(): void {
    this.timeout = setTimeout(() => {
      this.running = this.fireDue()
        .catch((error: unknown) => this.logger.error(error))
        .finally(() => {
          if (!this.closed) this.start();
        });
    }, lookEveryMs);
    this.timeout.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    if (this.timeout) clearTimeout(this.timeout);
    await this.running;
  }

  /** Sets (or moves) the one timer of this kind for a subject. */
  async set(tx: Transaction, kind: string, subjectId: string, dueAt: Date): Promise<void> {
    const text = `INSERT INTO timers (id, kind, subject_id, due_at) VALUES ($1, $2, $3, $4)
                  ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0`;
    await tx.rows({ text }, [newId(), kind, subjectId, dueAt]);
  }

  /** Fires everything that is due now; the number of timers that had their effect. */
  async fireDue(): Promise<number> {
    let fired = 0;
    for (;;) {
      const due = await this.due();
      let took = 0;
      for (const timer of due) if (!this.closed && (await this.fire(timer))) took += 1;
      fired += took;
      if (due.length < atOnce || took === 0 || this.closed) return fired;
    }
  }

  private async due(): Promise<Timer[]> {
    const rows = await this.database.rows<TimerRow>(dueTimers, [this.clock.date(), [...this.kinds.keys()]]);
    return rows.map((row) => ({ id: row.id, kind: row.kind, subjectId: row.subject_id, dueAt: row.due_at }));
  }

  /**
   * @returns whether it had its effect here: another node may have been faster, or its subject is being changed
   * @throws what is no fault of the timer, such as a lost connection: it stays due
   */
  private async fire(timer: Timer): Promise<boolean> {
    try {
      return await this.unitOfWork.run(async (tx) => {
        const kind = this.kinds.get(timer.kind);
        if (!kind || !(await kind.hold(tx, timer))) return false;
        const taken = await tx.rows(takeTimer, [timer.id, this.clock.date()]);
        if (taken.length === 0) return false;
        await kind.effect(tx, timer);
        return true;
      });
    } catch (error) {
      if (isPassing(error)) throw error;
      this.logger.error(error);
      await this.database.rows(postponeTimer, [timer.id, String(error).slice(0, 500), this.clock.date()]);
      return false;
    }
  }
}

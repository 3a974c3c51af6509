import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { Database } from '../database/database.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';

export interface Timer {
  id: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** What happens when a timer is due, in the transaction that uses the timer up. It may set the next one. */
export type TimerEffect = (tx: Transaction, timer: Timer) => Promise<void>;

interface TimerRow {
  id: string;
  kind: string;
  subject_id: string;
  due_at: Date;
}

const lookEveryMs = 500;
const atOnce = 25;

/**
 * Timers are rows. Taking one and its effect are one transaction (`SKIP LOCKED` lets several nodes share the work), so
 * each has its effect exactly once however often a node is killed; what fell due while nothing ran happens, in due
 * order, as soon as something runs.
 */
@Injectable()
export class Timers implements OnModuleDestroy {
  private readonly logger = new Logger('Timers');
  private readonly effects = new Map<string, TimerEffect>();
  private timeout: NodeJS.Timeout | null = null;
  private running: Promise<unknown> | null = null;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  on(kind: string, effect: TimerEffect): void {
    if (this.effects.has(kind)) throw new Error(`Two effects for the timer ${kind}`);
    this.effects.set(kind, effect);
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
      const took = await this.fireSome();
      fired += took;
      if (took < atOnce || this.closed) return fired;
    }
  }

  private async fireSome(): Promise<number> {
    const due = await this.database.row<{ any: boolean }>(
      { name: 'timers-any', text: 'SELECT EXISTS (SELECT FROM timers WHERE due_at <= $1) AS any' },
      [this.clock.date()],
    );
    if (!due?.any) return 0;
    return this.unitOfWork.run(async (tx) => {
      const rows = await tx.rows<TimerRow>(
        {
          text: `SELECT id, kind, subject_id, due_at FROM timers WHERE due_at <= $1 AND kind = ANY ($2)
                 ORDER BY due_at, id LIMIT ${atOnce} FOR UPDATE SKIP LOCKED`,
        },
        [this.clock.date(), [...this.effects.keys()]],
      );
      for (const row of rows) await this.fire(tx, row);
      return rows.length;
    });
  }

  /** One timer's failure undoes that timer's effect alone; it is tried again later and later, and the reason is kept. */
  private async fire(tx: Transaction, row: TimerRow): Promise<void> {
    await tx.rows({ text: 'SAVEPOINT timer' });
    try {
      await tx.rows({ text: 'DELETE FROM timers WHERE id = $1' }, [row.id]);
      await this.effects.get(row.kind)?.(tx, {
        id: row.id,
        kind: row.kind,
        subjectId: row.subject_id,
        dueAt: row.due_at,
      });
      await tx.rows({ text: 'RELEASE SAVEPOINT timer' });
    } catch (error) {
      this.logger.error(error);
      await tx.rows({ text: 'ROLLBACK TO SAVEPOINT timer' });
      await tx.rows(
        {
          text: `UPDATE timers SET attempts = least(attempts + 1, 30), last_error = $2,
                   due_at = $3::timestamptz + least(power(2, attempts), 3600) * interval '1 second' WHERE id = $1`,
        },
        [row.id, String(error).slice(0, 500), this.clock.date()],
      );
    }
  }
}

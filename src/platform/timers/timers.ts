import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { Database, type Queries } from '../database/database.js';
import { isLockedAway, isPassing } from '../database/passing-fault.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';

export interface Timer {
  id: string;
  kind: string;
  subjectId: string;
  dueAt: Date;
}

/** What a timer of some kind is about, and what happens when it is due. */
interface TimerKind<Subject> {
  /** What these subjects are now, looked up together; without those in somebody else's hands, which are tried again. */
  read: (subjectIds: string[]) => Promise<ReadonlyMap<string, Subject>>;
  /**
   * Has the effect and uses the timer up, in one transaction; may set the next one. Nothing is locked before: it has to
   * fail, with false, when the subject has changed since it was read. The timer then stays due.
   */
  effect: (timer: Timer, subject: Subject) => Promise<boolean>;
}

/** Looks up what a batch is about; what it gives back fires one of them. */
type Batch = (timers: readonly Timer[]) => Promise<(timer: Timer) => Promise<boolean>>;

interface TimerRow {
  id: string;
  kind: string;
  subject_id: string;
  due_at: Date;
}

const lookEveryMs = 500;
/** Read ahead at once, and worked on side by side: each commit waits for the disk, several wait together. */
const atOnce = 100;
const lanes = 4;

const dueTimers = {
  name: 'timers-due',
  text: `SELECT id, kind, subject_id, due_at FROM timers WHERE due_at <= $1 AND kind = ANY ($2) ORDER BY due_at, id LIMIT ${atOnce}`,
};
/** Only while it is the timer that was read: who sets it anew meanwhile means another time. */
const asRead = `id = $1 AND date_trunc('milliseconds', due_at) = $2`;
const dropTimer = { name: 'timers-drop', text: `DELETE FROM timers WHERE ${asRead} RETURNING id` };
const moveTimer = { name: 'timers-move', text: `UPDATE timers SET due_at = $3 WHERE ${asRead} RETURNING id` };
/** What failed is tried again later and later, and the reason is kept. */
const postponeTimer = {
  text: `UPDATE timers SET attempts = least(attempts + 1, 30), last_error = $2,
           due_at = $3::timestamptz + least(power(2, attempts), 3600) * interval '1 second' WHERE id = $1`,
};

/**
 * Timers are rows. Using one up and its effect are one transaction, so each has its effect exactly once however many nodes
 * run and however often one is killed; what fell due while nothing ran begins, in due order, as soon as something runs.
 */
@Injectable()
export class Timers implements OnModuleDestroy {
  private readonly logger = new Logger('Timers');
  private readonly kinds = new Map<string, Batch>();
  private timeout: NodeJS.Timeout | null = null;
  private running: Promise<unknown> | null = null;
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  on<Subject>(kind: string, { read, effect }: TimerKind<Subject>): void {
    this.add(kind, async (timers) => {
      const subjects = await read([...new Set(timers.map(({ subjectId }) => subjectId))]);
      return (timer) => {
        const subject = subjects.get(timer.subjectId);
        return subject === undefined ? Promise.resolve(false) : effect(timer, subject);
      };
    });
  }

  /** For what has no subject to change meanwhile, such as the housekeeping of the branch. */
  onTaken(kind: string, effect: (tx: Transaction) => Promise<void>): void {
    const fire = (timer: Timer): Promise<boolean> =>
      this.unitOfWork.run(async (tx) => {
        const isTaken = await this.drop(timer, tx);
        if (isTaken) await effect(tx);
        return isTaken;
      });
    this.add(kind, () => Promise.resolve(fire));
  }

  /** For what has no subject either but takes long: it works in transactions of its own and uses the timer up at the end. */
  onDue(kind: string, effect: (timer: Timer) => Promise<boolean>): void {
    this.add(kind, () => Promise.resolve(effect));
  }

  private add(kind: string, batch: Batch): void {
    if (this.kinds.has(kind)) throw new Error(`Two effects for the timer ${kind}`);
    this.kinds.set(kind, batch);
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

  /** @returns false when it was used up, or set anew, meanwhile */
  async drop({ id, dueAt }: Timer, queries: Queries = this.database): Promise<boolean> {
    return (await queries.rows(dropTimer, [id, dueAt])).length > 0;
  }

  /** @returns false when it was used up, or set anew, meanwhile */
  async move({ id, dueAt }: Timer, to: Date): Promise<boolean> {
    return (await this.database.rows(moveTimer, [id, dueAt, to])).length > 0;
  }

  /** Fires everything that is due now; the number of timers that had their effect. */
  async fireDue(): Promise<number> {
    let fired = 0;
    for (;;) {
      const due = await this.due();
      const took = due.length === 0 ? 0 : await this.fireAll(due);
      fired += took;
      if (due.length < atOnce || took === 0 || this.closed) return fired;
    }
  }

  private async due(): Promise<Timer[]> {
    const rows = await this.database.rows<TimerRow>(dueTimers, [this.clock.date(), [...this.kinds.keys()]]);
    return rows.map((row) => ({ id: row.id, kind: row.kind, subjectId: row.subject_id, dueAt: row.due_at }));
  }

  /** Begins them in due order; a lane that fails lets the others end their work before it says so. */
  private async fireAll(due: readonly Timer[]): Promise<number> {
    const batches = new Map<string, (timer: Timer) => Promise<boolean>>();
    for (const kind of new Set(due.map((timer) => timer.kind))) {
      const fire = await this.kinds.get(kind)?.(due.filter((timer) => timer.kind === kind));
      if (fire) batches.set(kind, fire);
    }
    const waiting = due[Symbol.iterator]();
    let took = 0;
    const lane = async (): Promise<void> => {
      for (const timer of waiting) {
        const fire = this.closed ? undefined : batches.get(timer.kind);
        if (fire && (await this.fire(timer, fire))) took += 1;
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
    return took;
  }

  /**
   * @returns whether it had its effect here: another node may have been faster, or its subject is being changed
   * @throws what is no fault of the timer, such as a lost connection: it stays due
   */
  private async fire(timer: Timer, effect: (timer: Timer) => Promise<boolean>): Promise<boolean> {
    try {
      return await effect(timer);
    } catch (error) {
      if (isLockedAway(error)) return false;
      if (isPassing(error)) throw error;
      this.logger.error(error);
      await this.database.rows(postponeTimer, [timer.id, String(error).slice(0, 500), this.clock.date()]);
      return false;
    }
  }
}

import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../../platform/timers/timers.js';
import { Clock } from '../../../shared/clock.js';
import { HOUR, MINUTE } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { theBranch } from '../../../shared/the-branch.js';
import { dayNumberAt, type DayNumber, dayOfDate, startOfDay } from '../../../shared/time-zone.js';
import { DifferenceTickets } from './difference-tickets.js';
import { Reconciliation } from './reconciliation.service.js';
import { type StatedDay, writeReconciliation } from './reconciliation.write.js';

const daily = 'reconciliation';
const againMs = 10 * MINUTE;
const longestGapDays = 31;

/** The next 06:00: the gateway has closed its day and nobody is at work yet. */
function nextRun(now: number): number {
  const today = startOfDay(dayNumberAt(now)) + 6 * HOUR;
  return now < today ? today : startOfDay(dayNumberAt(now) + 1) + 6 * HOUR;
}

/**
 * Every morning what was not reconciled yet, up to yesterday, and the last day before that once more. The gateway is asked
 * outside the timers' lanes, which wait for nobody: the timer only stays due until the answer is written or it is put off.
 */
@Injectable()
export class DailyReconciliation implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('DailyReconciliation');
  private running: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly timers: Timers,
    private readonly reconciliation: Reconciliation,
    private readonly tickets: DifferenceTickets,
  ) {
    timers.on(daily, {
      read: (ids) => Promise.resolve(new Map(ids.map((id) => [id, id]))),
      effect: (timer) => {
        this.running ??= this.runOrPutOff(timer).finally(() => (this.running = null));
        return Promise.resolve(false);
      },
    });
  }

  /** A timer that some node has set already stays as it is. */
  async onApplicationBootstrap(): Promise<void> {
    const text = `INSERT INTO timers (id, kind, subject_id, due_at) VALUES ($1, $2, $3, $4)
                  ON CONFLICT (kind, subject_id) DO NOTHING`;
    await this.database.rows({ text }, [newId(), daily, theBranch, new Date(nextRun(this.clock.now()))]);
  }

  async onModuleDestroy(): Promise<void> {
    await this.running;
  }

  private async runOrPutOff(timer: Timer): Promise<void> {
    try {
      await this.run(timer);
    } catch (error) {
      this.logger.warn(error);
      await this.timers
        .move(timer, new Date(this.clock.now() + againMs))
        .catch((reason: unknown) => this.logger.error(reason));
    }
  }

  /** Several nodes may ask the gateway; the one that uses the timer up writes. */
  private async run(timer: Timer): Promise<void> {
    const now = this.clock.now();
    const stated: StatedDay[] = [];
    for (const day of await this.daysDue(now)) stated.push(await this.reconciliation.state(day));
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.timers.drop(timer, tx))) return;
      for (const one of stated) await writeReconciliation(tx, one, null, this.tickets);
      await this.timers.set(tx, daily, theBranch, new Date(nextRun(now)));
    });
  }

  private async daysDue(now: number): Promise<DayNumber[]> {
    const row = await this.database.row<{ day: string | null }>({
      text: 'SELECT max(day)::text AS day FROM reconciliations WHERE ran_by IS NULL',
    });
    const yesterday = dayNumberAt(now) - 1;
    const last = dayOfDate(row?.day ?? '') ?? yesterday;
    const first = Math.max(Math.min(last, yesterday - 1), yesterday - longestGapDays);
    return Array.from({ length: yesterday - first + 1 }, (_, index) => first + index);
  }
}

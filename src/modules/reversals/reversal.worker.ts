import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { DomainError } from '../../shared/refusal.js';
import { ReversalExecution } from './reversal.execution.js';
import { ReversalLookUp } from './reversal.look-up.js';
import { type ReversalRow, takenForMs } from './reversals.store.js';

const lookEveryMs = 250;
/** Worked on side by side: nearly all of the time goes into waiting for the gateway. */
const lanes = 16;

/** Takes what is due for a while, so that no other node works on it at the same time. */
const take = {
  name: 'reversals-take',
  text: `UPDATE reversals r SET next_at = $1::timestamptz + $2 * interval '1 millisecond' FROM outlets o
         WHERE o.id = r.outlet_id AND r.id IN (
           SELECT id FROM reversals WHERE next_at <= $1 ORDER BY next_at LIMIT $3 FOR UPDATE SKIP LOCKED)
         RETURNING r.*, o.code AS outlet_code`,
};
const lookAnew = {
  name: 'reversals-look-anew',
  text: `UPDATE reversals SET next_at = $2 WHERE id = $1 AND status = 'open'`,
};

/**
 * The outbox of the reversals: everything that has to be asked of the gateway, or done because time has passed, is a row
 * with a time. It survives whatever is killed, and several nodes share it.
 */
@Injectable()
export class ReversalWorker implements OnModuleDestroy {
  private readonly logger = new Logger('Reversals');
  private readonly busy = new Set<Promise<void>>();
  private loop: Promise<void> | null = null;
  private rest = new AbortController();
  private closed = false;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lookUp: ReversalLookUp,
    private readonly execution: ReversalExecution,
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Something became due in this moment. */
  wake(): void {
    this.rest.abort();
  }

  /** The month's limit was reached meanwhile: looked up anew, the request goes to the supervisor. */
  afterRefusal(id: string, error: unknown): void {
    if (!(error instanceof DomainError) || error.code !== 'reversal.over_limit') return;
    this.database.rows(lookAnew, [id, this.clock.date()]).then(
      () => this.wake(),
      (fault: unknown) => this.logger.error(fault),
    );
  }

  async onModuleDestroy(): Promise<void> {
    this.closed = true;
    this.wake();
    await this.loop;
    await Promise.all(this.busy);
  }

  private async run(): Promise<void> {
    while (!this.closed) {
      this.rest = new AbortController();
      const isMore = await this.takeSome().catch((error: unknown) => {
        this.logger.error(error);
        return false;
      });
      if (!isMore && !this.closed)
        await sleep(lookEveryMs, undefined, { signal: this.rest.signal, ref: false }).catch(() => undefined);
    }
  }

  /** @returns whether there may be more that is due now */
  private async takeSome(): Promise<boolean> {
    const free = lanes - this.busy.size;
    if (free > 0) {
      const rows = await this.database.rows<ReversalRow>(take, [this.clock.date(), takenForMs, free]);
      for (const row of rows) this.begin(row);
      if (rows.length < free) return false;
    }
    await Promise.race(this.busy);
    return true;
  }

  private begin(row: ReversalRow): void {
    const work = (row.status === 'open' ? this.lookUp.look(row) : this.execution.goOn(row))
      // It stays due: whoever takes it next goes by what stands in the row.
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.busy.delete(work));
    this.busy.add(work);
  }
}

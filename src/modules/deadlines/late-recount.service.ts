import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { Clock } from '../../shared/clock.js';
import { SECOND } from '../../shared/duration.js';
import { fingerprintOf, readRules } from '../clocks/index.js';
import { Recount } from './recount.service.js';
import { theBranch } from '../../shared/the-branch.js';

const recountTimer = 'clocks.recount';
const afterMs = 5 * SECOND;
const againAfterMs = SECOND;
/** Other timers wait while this one is worked on: after so long they have their turn. */
const atOnceMs = SECOND;

const keepRules = {
  text: `INSERT INTO clocks_counted_under (rules) VALUES ($1) ON CONFLICT (one_row) DO UPDATE SET rules = excluded.rules`,
};

/**
 * For a moment after a change of the rules other nodes still count by the old ones, and steps that began before it are
 * written after it. Clocks set so are found and set right a little later; usually there are none. After a start it is
 * the rules shipped with a new release, such as the holidays of another year, that may have changed: it is done when they
 * are not those under which everything was counted last.
 */
@Injectable()
export class LateRecount implements OnApplicationBootstrap {
  /** How far the count under way has come, under which rules. */
  private under: { rules: string; last: string | null; passed: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly recount: Recount,
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {
    timers.onDue(recountTimer, (timer) => this.due(timer));
  }

  async onApplicationBootstrap(): Promise<void> {
    const [stored] = await this.database.rows<{ rules: string }>({ text: 'SELECT rules FROM clocks_counted_under' });
    if (stored?.rules === fingerprintOf(await readRules(this.database))) return;
    await this.unitOfWork.run((tx) => this.set(tx));
  }

  set(tx: Transaction, inMs = afterMs): Promise<void> {
    return this.timers.set(tx, recountTimer, theBranch, new Date(tx.at.getTime() + inMs));
  }

  /**
   * Counts for a while, waiting for nobody. The timer is used up when all is counted; what is counted twice, because a
   * node was killed or two nodes were at it, is the same the second time.
   */
  private async due(timer: Timer): Promise<boolean> {
    const rules = await readRules(this.database);
    const fingerprint = fingerprintOf(rules);
    const until = performance.now() + atOnceMs;
    let { last, passed } = this.under?.rules === fingerprint ? this.under : { last: null, passed: 0 };
    do {
      const batch = await this.recount.applyBatch(rules, last, false);
      last = batch.last;
      passed += batch.passed;
    } while (last && performance.now() < until);
    this.under = last ? { rules: fingerprint, last, passed } : null;
    if (last) return this.again(timer, 0);
    return passed > 0 ? this.again(timer, againAfterMs) : this.finish(timer, fingerprint);
  }

  /** The rules may have changed again meanwhile, and the timer with them: then all is counted from the first. */
  private async again(timer: Timer, inMs: number): Promise<boolean> {
    const isMoved = await this.timers.move(timer, new Date(this.clock.now() + inMs));
    if (!isMoved) this.under = null;
    return isMoved;
  }

  private finish(timer: Timer, fingerprint: string): Promise<boolean> {
    return this.unitOfWork.run(async (tx) => {
      const isLast = await this.timers.drop(timer, tx);
      if (isLast) await tx.rows(keepRules, [fingerprint]);
      return isLast;
    });
  }
}

import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Timers } from '../../platform/timers/timers.js';
import { SECOND } from '../../shared/duration.js';
import { fingerprintOf, readRules } from '../clocks/index.js';
import { Recount } from './recount.service.js';
import { theBranch } from '../../shared/the-branch.js';

const recountTimer = 'clocks.recount';
const afterMs = 5 * SECOND;
const againAfterMs = SECOND;

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
  constructor(
    private readonly database: Database,
    private readonly recount: Recount,
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
  ) {
    timers.onTaken(recountTimer, (tx) => this.due(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    const [stored] = await this.database.rows<{ rules: string }>({ text: 'SELECT rules FROM clocks_counted_under' });
    if (stored?.rules === fingerprintOf(await readRules(this.database))) return;
    await this.unitOfWork.run((tx) => this.set(tx));
  }

  set(tx: Transaction, inMs = afterMs): Promise<void> {
    return this.timers.set(tx, recountTimer, theBranch, new Date(tx.at.getTime() + inMs));
  }

  /** Waits for nobody: this transaction holds timers that a step, which holds its ticket, may be about to set. */
  private async due(tx: Transaction): Promise<void> {
    const rules = await readRules(tx);
    const { passed } = await this.recount.apply(tx, rules, false);
    if (passed > 0) await this.set(tx, againAfterMs);
    else await tx.rows(keepRules, [fingerprintOf(rules)]);
  }
}

import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Timers } from '../../platform/timers/timers.js';
import { SECOND } from '../../shared/duration.js';
import { readRules } from '../clocks/index.js';
import { Recount } from './recount.service.js';
import { theBranch } from '../../shared/the-branch.js';

const recountTimer = 'clocks.recount';
const afterMs = 5 * SECOND;
const againAfterMs = SECOND;

/**
 * For a moment after a change of the rules other nodes still count by the old ones, and steps that began before it are
 * written after it. Clocks set so are found and set right a little later; usually there are none. After a start it is
 * the rules shipped with a new release, such as the holidays of another year, that may have changed.
 */
@Injectable()
export class LateRecount implements OnApplicationBootstrap {
  constructor(
    private readonly recount: Recount,
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
  ) {
    timers.onTaken(recountTimer, (tx) => this.due(tx));
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run((tx) => this.set(tx));
  }

  set(tx: Transaction, inMs = afterMs): Promise<void> {
    return this.timers.set(tx, recountTimer, theBranch, new Date(tx.at.getTime() + inMs));
  }

  /** Waits for nobody: this transaction holds timers that a step, which holds its ticket, may be about to set. */
  private async due(tx: Transaction): Promise<void> {
    const { passed } = await this.recount.apply(tx, await readRules(tx), false);
    if (passed > 0) await this.set(tx, againAfterMs);
  }
}

import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Timers } from '../../platform/timers/timers.js';
import { SECOND } from '../../shared/duration.js';
import { readRules } from '../clocks/index.js';
import { Recount } from './recount.service.js';
import { theBranch } from './the-branch.js';

const recountTimer = 'clocks.recount';
const afterMs = 5 * SECOND;
const againAfterMs = SECOND;

/**
 * For a moment after a change of the rules other nodes still count by the old ones, and steps that began before it are
 * written after it. Clocks set so are found and set right a little later; usually there are none.
 */
@Injectable()
export class LateRecount {
  constructor(
    private readonly recount: Recount,
    private readonly timers: Timers,
  ) {
    timers.on(recountTimer, (tx) => this.due(tx));
  }

  set(tx: Transaction, inMs = afterMs): Promise<void> {
    return this.timers.set(tx, recountTimer, theBranch, new Date(tx.at.getTime() + inMs));
  }

  private async due(tx: Transaction): Promise<void> {
    const now = await readRules(tx);
    const before = await readRules(tx, {
      calendarVersion: now.calendarVersion - 1,
      policyVersion: now.policyVersion - 1,
    });
    const { passed } = await this.recount.apply(tx, before, now, false);
    if (passed > 0) await this.set(tx, againAfterMs);
  }
}

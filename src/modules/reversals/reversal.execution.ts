import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { type Answer, type ExecutionTerms, executionTerms, thenWhat, waitBefore } from './execution.policy.js';
import {
  type GatewayOutcome,
  GatewayTrouble,
  RechargeGateway,
  type ReversalOrder,
} from './gateway/recharge-gateway.js';
import { ReversalOutcomes } from './reversal.outcomes.js';
import { type ReversalRow, takenForMs } from './reversals.store.js';

/**
 * The intent: committed before the first byte leaves (MO-2), in time by the database's clock at this very moment (MO-8). A
 * row can be taken to `sent` by one sender only; `sendings` tells the sendings apart.
 */
const intend = {
  name: 'reversals-intend',
  text: `UPDATE reversals SET status = 'sent', sendings = sendings + 1, questions = 0, sent_at = clock_timestamp(), next_at = $2
         WHERE id = $1 AND status = 'queued' AND clock_timestamp() <= deadline_at RETURNING sendings, sent_at`,
};
const askLater = {
  name: 'reversals-ask-later',
  text: `UPDATE reversals SET questions = questions + 1, next_at = $2 WHERE id = $1 AND status IN ('sent', 'unknown')`,
};
const sendAgain = {
  name: 'reversals-send-again',
  text: `UPDATE reversals SET status = 'queued', next_at = $3
         WHERE id = $1 AND status IN ('sent', 'unknown') AND sendings = $2 RETURNING id`,
};

const orderOf = ({ number, serial, phone, amount_fen }: ReversalRow): ReversalOrder => ({
  number,
  serial,
  phone,
  amountFen: Number(amount_fen),
});

/** Moves money: sends an order once, and finds out what became of it for as long as that is not known. */
@Injectable()
export class ReversalExecution {
  private readonly terms: ExecutionTerms;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly gateway: RechargeGateway,
    private readonly outcomes: ReversalOutcomes,
  ) {
    const { lostAfterMs, giveUpAfterMs } = config.gateway;
    this.terms = { ...executionTerms, absentAfterMs: lostAfterMs, manualAfterMs: giveUpAfterMs };
  }

  async goOn(row: ReversalRow): Promise<void> {
    if (row.status === 'queued') await this.send(row);
    else if (row.status === 'failed') await this.outcomes.expired(row, ['failed']);
    else await this.ask(row);
  }

  private in(ms: number): Date {
    return new Date(this.clock.now() + ms);
  }

  private async send(row: ReversalRow): Promise<void> {
    const [intent] = await this.database.rows<Pick<ReversalRow, 'sendings' | 'sent_at'>>(intend, [
      row.id,
      this.in(takenForMs),
    ]);
    if (!intent) {
      await this.outcomes.expired(row, ['queued']);
      return;
    }
    const sent: ReversalRow = { ...row, ...intent, status: 'sent', questions: 0 };
    const outcome = await this.trusted(() => this.gateway.reverse(orderOf(row)));
    if (outcome === undefined) await this.outcomes.unknown(sent, this.in(this.terms.askAfterMs));
    else await this.settle(sent, outcome);
  }

  private async ask(row: ReversalRow): Promise<void> {
    // That an order is not there says so of the moment of the question: the answer may take its time.
    const now = this.clock.now();
    const outcome = await this.trusted(() => this.gateway.outcome(orderOf(row)));
    const answer: Answer = outcome === undefined ? 'nothing' : outcome === null ? 'absent' : outcome.kind;
    const sinceSentMs = now - (row.sent_at?.getTime() ?? now);
    const inTime = now <= row.deadline_at.getTime();
    const then = thenWhat(answer, { sinceSentMs, inTime, sendings: row.sendings }, this.terms);
    if (outcome && (then === 'book' || then === 'fail')) await this.settle(row, outcome);
    else if (then === 'send_again') await this.database.rows(sendAgain, [row.id, row.sendings, this.in(0)]);
    else if (then === 'expire') await this.outcomes.expired(row, ['sent', 'unknown']);
    else if (then === 'people') await this.outcomes.forPeople(row);
    else await this.askLater(row);
  }

  private async askLater(row: ReversalRow): Promise<void> {
    const next = this.in(waitBefore(this.terms, row.questions));
    // A sending that nobody has heard the end of, because its sender was killed.
    if (row.status === 'sent') await this.outcomes.unknown(row, next);
    else await this.database.rows(askLater, [row.id, next]);
  }

  private async settle(row: ReversalRow, outcome: GatewayOutcome): Promise<void> {
    if (outcome.kind === 'done') await this.outcomes.done(row, outcome.at);
    else await this.outcomes.refused(row, outcome.code);
  }

  /** @returns nothing when there was no answer that can be trusted */
  private async trusted<Answered>(ask: () => Promise<Answered>): Promise<Answered | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof GatewayTrouble) return undefined;
      throw error;
    }
  }
}

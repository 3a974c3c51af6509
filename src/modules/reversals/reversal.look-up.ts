import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { MINUTE, SECOND } from '../../shared/duration.js';
import { yuan } from '../../shared/money.js';
import { TicketLoader } from '../tickets/index.js';
import { type Dossier, type Request, requestOf } from './dossier.policy.js';
import { GatewayTrouble, type Recharge, RechargeGateway } from './gateway/recharge-gateway.js';
import { isOverLimit } from './limits.policy.js';
import { ReversalOutcomes } from './reversal.outcomes.js';
import { type ReversalRow, usedThisMonth } from './reversals.store.js';

const firstWaitMs = 5 * SECOND;
/** People read times to the minute from a receipt; the carrier's own time then counts. */
const sameTimeMs = MINUTE;

const postpone = {
  name: 'reversals-postpone',
  text: `UPDATE reversals SET questions = questions + 1, next_at = $2 WHERE id = $1 AND status = 'open'`,
};

/** What the carrier's system knows of the number and of the recharge. What it does not say is never guessed. */
@Injectable()
export class ReversalLookUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly loader: TicketLoader,
    private readonly gateway: RechargeGateway,
    private readonly outcomes: ReversalOutcomes,
  ) {}

  async look(row: ReversalRow): Promise<void> {
    if (this.clock.now() > row.deadline_at.getTime()) {
      await this.outcomes.expired(row, ['open']);
      return;
    }
    const ticket = (await this.loader.aggregates([row.id])).get(row.id)?.ticket;
    if (!ticket) return;
    const request = requestOf(ticket);
    try {
      const [numberState, recharge] = await Promise.all([
        this.gateway.numberState(request.phone),
        this.gateway.recharge(request.serial),
      ]);
      const differs = differenceOf(request, row.outlet_code, recharge);
      const use = await usedThisMonth(this.database, row.outlet_id, row.id, this.clock.now());
      const overLimit = isOverLimit(use, request.amountFen);
      const dossier = { numberState: differs ? null : numberState, differs, overLimit };
      await this.outcomes.lookedUp(row, { dossier, rechargedAt: differs ? null : (recharge?.at ?? null) });
    } catch (error) {
      if (!(error instanceof GatewayTrouble)) throw error;
      if (row.questions === 0) await this.outcomes.lookUpFailed(row);
      const wait = Math.min(firstWaitMs * 2 ** Math.min(row.questions, 10), MINUTE);
      await this.database.rows(postpone, [row.id, new Date(this.clock.now() + wait)]);
    }
  }
}

/** In what the carrier's system contradicts the request; nothing when it agrees. */
function differenceOf(request: Request, outletCode: string, recharge: Recharge | null): Dossier['differs'] {
  if (!recharge) return { serial: true };
  const differs = {
    ...(recharge.phone !== request.phone && { phone: recharge.phone }),
    ...(recharge.amountFen !== request.rechargeFen && { amount: yuan(recharge.amountFen) }),
    ...(Math.abs(recharge.at - request.rechargedAt) > sameTimeMs && { at: new Date(recharge.at).toISOString() }),
    ...(recharge.outletCode !== outletCode && { outlet: true }),
  };
  return Object.keys(differs).length > 0 ? differs : null;
}

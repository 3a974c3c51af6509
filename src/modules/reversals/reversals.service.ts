import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { yuan } from '../../shared/money.js';
import { Tickets } from '../tickets/index.js';
import { requestOf } from './dossier.policy.js';
import { isOverLimit, reversalLimits } from './limits.policy.js';
import { refuseReversal } from './reversals.refusals.js';
import { usedThisMonth } from './reversals.store.js';
import type { MonthUseView, ReversalView } from './reversals.view.js';
import { reversalView } from './reversals.views.js';

/** What the screens ask about a reversal. */
@Injectable()
export class Reversals {
  constructor(
    private readonly tickets: Tickets,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ticket.not_found`; `reversal.not_found` for a ticket of another line */
  async one(actor: Actor, id: string): Promise<ReversalView> {
    const loaded = await this.tickets.load(actor, id);
    const { ticket } = loaded.aggregate;
    if (ticket.line !== 'reversal') throw refuseReversal('reversal.not_found');
    const month = hasRole(actor, 'partner') ? null : await this.monthOf(ticket);
    return reversalView(loaded, month, actor.language, this.clock.now());
  }

  private async monthOf(
    ticket: Parameters<typeof requestOf>[0] & { id: string; outletId: string | null },
  ): Promise<MonthUseView | null> {
    if (!ticket.outletId) return null;
    const use = await usedThisMonth(this.database, ticket.outletId, ticket.id, this.clock.now());
    return {
      count: use.count,
      countLimit: reversalLimits.countPerMonth,
      amount: yuan(use.fen),
      amountLimit: reversalLimits.yuanPerMonth,
      over: isOverLimit(use, requestOf(ticket).amountFen),
    };
  }
}

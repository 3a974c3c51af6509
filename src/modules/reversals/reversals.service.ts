import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { yuan } from '../../shared/money.js';
import { type LoadedTicket, Tickets } from '../tickets/index.js';
import { requestOf } from './dossier.policy.js';
import { guaranteeLetter } from './guarantee-letter.js';
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
    const loaded = await this.load(actor, id);
    const { ticket } = loaded.aggregate;
    const month = hasRole(actor, 'partner') ? null : await this.monthOf(ticket);
    return reversalView(loaded, month, actor.language, this.clock.now());
  }

  /** As `one`: the page of the letter. */
  async letter(actor: Actor, id: string): Promise<string> {
    return guaranteeLetter(await this.load(actor, id));
  }

  private async load(actor: Actor, id: string): Promise<LoadedTicket> {
    const loaded = await this.tickets.load(actor, id);
    if (loaded.aggregate.ticket.line !== 'reversal') throw refuseReversal('reversal.not_found');
    return loaded;
  }

  /** With this request in it, unless it has ended without money. */
  private async monthOf(ticket: LoadedTicket['aggregate']['ticket']): Promise<MonthUseView | null> {
    if (!ticket.outletId) return null;
    const others = await usedThisMonth(this.database, ticket.outletId, ticket.id, this.clock.now());
    const { amountFen } = requestOf(ticket);
    const isCounted = ticket.closedAt === null || ticket.state === 'reversed';
    return {
      count: others.count + (isCounted ? 1 : 0),
      countLimit: reversalLimits.countPerMonth,
      amount: yuan(others.fen + (isCounted ? amountFen : 0)),
      amountLimit: reversalLimits.yuanPerMonth,
      over: isOverLimit(others, amountFen),
    };
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { DAY } from '../../shared/duration.js';
import { addCounted } from '../clocks/index.js';
import { systemActor } from './system-actor.js';
import { TicketDraft } from './ticket.draft.js';
import type { TicketAggregate } from './ticket.record.js';
import { TicketLoader } from './ticket.load.js';
import { TicketWriter } from './ticket.write.js';
import { Tickets } from './tickets.service.js';
import { waitingRules, waitingTimer } from './waiting.js';

/** A partner who does not answer is reminded once, then the ticket is closed as unanswered (flows.md, "ask"). */
@Injectable()
export class WaitingTickets {
  constructor(
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    private readonly database: Database,
    private readonly timers: Timers,
  ) {
    timers.on(waitingTimer, {
      read: (ticketIds) => this.loader.aggregates(ticketIds),
      effect: (timer, aggregate) => this.due(timer, aggregate),
    });
  }

  private async due(timer: Timer, aggregate: TicketAggregate): Promise<boolean> {
    if (aggregate.ticket.state !== 'waiting') return this.timers.drop(timer);
    const context = this.tickets.context(systemActor);
    const draft = new TicketDraft(aggregate, context);
    const reminded = await this.wasReminded(aggregate.ticket.id);
    if (reminded) this.lapse(draft);
    else draft.enter({ kind: 'remind', public: true });
    draft.settle();
    const { remindAfterWorkdays, lapseAfterWorkdays } = waitingRules;
    const rest = (lapseAfterWorkdays - remindAfterWorkdays) * DAY;
    const at = reminded ? null : addCounted(context.calendar, 'workdays', context.now, rest).at;
    return this.writer.write(draft, { timers: [{ kind: waitingTimer, at }] });
  }

  /** Whether the partner was reminded of the question that is open now; earlier questions have had their own reminders. */
  private async wasReminded(ticketId: string): Promise<boolean> {
    const text = `SELECT FROM timeline_entries WHERE ticket_id = $1 AND kind = 'remind'
                    AND at > (SELECT max(at) FROM timeline_entries WHERE ticket_id = $1 AND kind = 'ask')`;
    return (await this.database.rows({ text }, [ticketId])).length > 0;
  }

  private lapse(draft: TicketDraft): void {
    Object.assign(draft.ticket, { state: 'closed', resumeState: null, closedAt: draft.context.now });
    for (const order of draft.orders) {
      if (order.state === 'open' || order.state === 'claimed') draft.finishOrder(order, 'withdrawn');
    }
    draft.stop('all');
    draft.enter({ kind: 'lapse', public: true, change: { state: ['waiting', 'closed'] } });
    draft.notify(draft.ticket.ownerId, 'lapsed');
  }
}

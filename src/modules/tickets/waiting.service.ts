import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { DAY } from '../../shared/duration.js';
import { addCounted } from '../clocks/index.js';
import { systemActor } from './system-actor.js';
import { TicketDraft } from './ticket.draft.js';
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
    timers: Timers,
  ) {
    timers.on(
      waitingTimer,
      (tx, timer) => this.due(tx, timer),
      (tx, timer) => this.hold(tx, timer),
    );
  }

  private async hold(tx: Transaction, timer: Timer): Promise<boolean> {
    const text = 'SELECT FROM tickets WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED';
    return (await tx.rows({ text }, [timer.subjectId])).length > 0;
  }

  private async due(tx: Transaction, timer: Timer): Promise<void> {
    const loaded = await this.loader.load(timer.subjectId, systemActor.userId, false, tx);
    if (loaded?.aggregate.ticket.state !== 'waiting') return;
    const context = this.tickets.context(systemActor, tx.at.getTime());
    const draft = new TicketDraft(loaded.aggregate, context);
    const reminded = await this.wasReminded(tx, timer.subjectId);
    if (reminded) this.lapse(draft);
    else draft.enter({ kind: 'remind', public: true });
    draft.settle();
    const { remindAfterWorkdays, lapseAfterWorkdays } = waitingRules;
    const rest = (lapseAfterWorkdays - remindAfterWorkdays) * DAY;
    const at = reminded ? null : addCounted(context.calendar, 'workdays', context.now, rest).at;
    if (await this.writer.write(draft, { timers: at === null ? [] : [{ kind: waitingTimer, at }] }, tx)) return;
    throw new Error(`Ticket ${draft.ticket.number} changed under its lock`);
  }

  /** Whether the partner was reminded of the question that is open now; earlier questions have had their own reminders. */
  private async wasReminded(tx: Transaction, ticketId: string): Promise<boolean> {
    const text = `SELECT FROM timeline_entries WHERE ticket_id = $1 AND kind = 'remind'
                    AND at > (SELECT max(at) FROM timeline_entries WHERE ticket_id = $1 AND kind = 'ask')`;
    return (await tx.rows({ text }, [ticketId])).length > 0;
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

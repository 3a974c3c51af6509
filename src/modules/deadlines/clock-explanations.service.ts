import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { ClockBook, explainClock } from '../clocks/index.js';
import { Tickets } from '../tickets/index.js';
import { refuseDeadline } from './deadlines.refusals.js';
import type { ExplanationView } from './deadlines.view.js';

const ticketOfClock = { name: 'clocks-ticket', text: 'SELECT ticket_id AS id FROM clocks WHERE id = $1' };

/** Why a clock of a ticket is due when it is (flows.md, "Clocks"). */
@Injectable()
export class ClockExplanations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ClockBook,
    private readonly tickets: Tickets,
  ) {}

  /** @throws DomainError `clock.not_found`, `ticket.not_found`: also for what the page does not show to the actor */
  async explain(actor: Actor, id: string): Promise<ExplanationView> {
    const ticket = await this.database.row<{ id: string }>(ticketOfClock, [id]);
    if (!ticket) throw refuseDeadline('clock.not_found');
    const loaded = await this.tickets.load(actor, ticket.id);
    const isShown = this.tickets.show(loaded, actor).clocks.some((clock) => clock.id === id);
    const found = loaded.aggregate.clocks.find((clock) => clock.id === id);
    if (!isShown || !found) throw refuseDeadline('clock.not_found');
    return { lines: explainClock(found.record, this.book.calendar, this.clock.now(), actor.language).lines };
  }
}

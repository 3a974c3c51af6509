import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refuseTicket } from './tickets.refusals.js';
import { Tickets } from './tickets.service.js';

/** What people do beside the flow: watching a ticket, seeing a number in full. */
@Injectable()
export class TicketAsides {
  constructor(
    private readonly tickets: Tickets,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The number is only given when the look has been written down (C2). */
  async reveal(actor: Actor, id: string, reason: string): Promise<{ phone: string }> {
    const { ticket } = (await this.tickets.load(actor, id)).aggregate;
    if (!ticket.contactPhone) throw refuseTicket('ticket.nothing_to_reveal');
    await this.unitOfWork.run((tx) =>
      tx.audit(actor, { action: 'number.revealed', subjectKind: 'ticket', subjectId: id, reason }),
    );
    return { phone: ticket.contactPhone };
  }

  async watch(actor: Actor, id: string, watching: boolean): Promise<void> {
    await this.tickets.load(actor, id);
    const text = watching
      ? 'INSERT INTO ticket_watchers (ticket_id, user_id) VALUES ($1, $2) ON CONFLICT DO NOTHING'
      : 'DELETE FROM ticket_watchers WHERE ticket_id = $1 AND user_id = $2';
    await this.unitOfWork.run((tx) => tx.rows({ text }, [id, actor.userId]));
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../../platform/timers/timers.js';
import { addCounted, ClockBook } from '../../clocks/index.js';
import type { StoreRow } from '../catalogue/catalogue.row.js';
import { type News, tellDeciders, tellPerson, tellSupervisors } from '../tell.js';
import type { RequisitionRow } from './requisition.row.js';
import { type HeldTicket, holdRequisition } from './requisition.store.js';

const dueKind = 'requisition.approval_due';
const dropTimer = { text: 'DELETE FROM timers WHERE subject_id = $1 AND kind = $2' };

/** The rule for approvals is that of the clocks (B2): 24 hours of workdays, unless an administrator has changed it. */
@Injectable()
export class Approvals {
  constructor(
    private readonly book: ClockBook,
    private readonly timers: Timers,
    private readonly unitOfWork: UnitOfWork,
  ) {
    this.timers.on(dueKind, {
      read: (ids) => Promise.resolve(new Map(ids.map((id) => [id, id]))),
      effect: (timer, id) => this.unitOfWork.run((tx) => this.overdue(tx, timer, id)),
    });
  }

  dueAt(at: Date): Date {
    const { counted, targetMs } = this.book.policies.approval;
    return new Date(addCounted(this.book.calendar, counted, at.getTime(), targetMs).at);
  }

  /** Somebody has to decide: those who may are told, and the supervisors when the time is over. */
  async open(
    tx: Transaction,
    row: Pick<RequisitionRow, 'id'> & { due_at: Date },
    ticket: HeldTicket,
    store: StoreRow,
    actor: Actor,
  ): Promise<void> {
    await this.timers.set(tx, dueKind, row.id, row.due_at);
    const data = { number: ticket.number, name: actor.displayName };
    await tellDeciders(tx, this.news('requisition_waiting', row.id, null, data), store.department_id, actor.userId);
  }

  /** Decided, or withdrawn: nobody waits any more. */
  async settle(tx: Transaction, id: string): Promise<void> {
    await tx.rows(dropTimer, [id, dueKind]);
  }

  async tellAsker(tx: Transaction, row: RequisitionRow, ticket: HeldTicket): Promise<void> {
    const data = { number: ticket.number, ...(row.reason && { reason: row.reason }) };
    await tellPerson(tx, this.news(`requisition_${row.state}`, row.id, ticket.id, data), row.asked_by);
  }

  private async overdue(tx: Transaction, timer: Timer, id: string): Promise<boolean> {
    const row = await holdRequisition(tx, id);
    if (!(await this.timers.drop(timer, tx))) return false;
    if (row?.state !== 'approval') return true;
    const [ticket] = await tx.rows<{ number: string }>({ text: 'SELECT number FROM tickets WHERE id = $1' }, [
      row.ticket_id,
    ]);
    await tellSupervisors(tx, this.news('requisition_overdue', id, null, { number: ticket?.number ?? '' }));
    return true;
  }

  private news(kind: string, id: string, ticketId: string | null, data: News['data']): News {
    return { kind, subject: { kind: 'requisition', id }, ticketId, data };
  }
}

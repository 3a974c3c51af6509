import { Injectable } from '@nestjs/common';
import type { Queries } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import type { CalendarDate } from '../../../shared/time-zone.js';
import {
  Lines,
  nothingKept,
  openDraft,
  type Opening,
  type StepContext,
  systemActor,
  TicketDraft,
  TicketLoader,
  TicketNumbers,
  Tickets,
  TicketWriter,
} from '../../tickets/index.js';
import { differenceLine, settleTicket, wordsOf } from './difference.line.js';
import { type DifferenceRow, selectDifferences, settleDifference } from './difference.row.js';
import { refuseReconciliation } from './reconciliation.refusals.js';

const withoutTicket = {
  name: 'difference-tickets-missing',
  text: `${selectDifferences} WHERE d.day = $1 AND d.settled_at IS NULL AND d.ticket_id IS NULL ORDER BY d.number, d.kind`,
};
const setTicket = {
  name: 'difference-tickets-set',
  text: 'UPDATE reconciliation_differences SET ticket_id = $2 WHERE id = $1',
};

/** The order of locks is that of every step: the ticket, then what belongs to it. */
const lockOfDay = {
  name: 'difference-tickets-lock-day',
  text: `SELECT t.id FROM tickets t JOIN reconciliation_differences d ON d.ticket_id = t.id
         WHERE d.day = $1 AND d.settled_at IS NULL ORDER BY t.id FOR NO KEY UPDATE OF t`,
};
const lockOne = {
  name: 'difference-tickets-lock',
  text: 'SELECT t.id FROM tickets t JOIN reconciliation_differences d ON d.ticket_id = t.id WHERE d.id = $1 FOR NO KEY UPDATE OF t',
};

/** What every ticket of a difference has. Its outlet is not told: it is between the carrier's two systems. */
const opening: Omit<Opening, 'topic' | 'title' | 'description' | 'splitFrom'> = {
  line: differenceLine.code,
  priority: 'high',
  channel: 'system',
  outlet: null,
  countyId: null,
  contactName: '',
  contactPhone: '',
  fields: {},
  tags: [],
  files: [],
  callId: null,
  call: null,
  talking: false,
  ownerId: null,
  steps: [],
  kept: nothingKept(),
};

/** The step of the ticket settles its difference, in the same transaction. @throws DomainError `difference.settled` */
export async function keepDifference(tx: Queries, { before, ticket, context, entries }: TicketDraft): Promise<void> {
  if (before.ticket.closedAt !== null || ticket.closedAt === null) return;
  const values = [ticket.id, new Date(context.now), context.actor.userId, entries[0]?.text ?? ''];
  if ((await tx.rows(settleDifference, values)).length === 0) throw refuseReconciliation('difference.settled');
}

/** The tickets of differences, opened and closed with them in the transaction that finds or settles them. */
@Injectable()
export class DifferenceTickets {
  constructor(
    private readonly lines: Lines,
    private readonly tickets: Tickets,
    private readonly numbers: TicketNumbers,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
  ) {}

  /** Holds the tickets of a day's open differences until the transaction ends; before the differences are touched. */
  async lockDay(tx: Transaction, day: CalendarDate): Promise<void> {
    await tx.rows(lockOfDay, [day]);
  }

  /** Opens a ticket for every open difference of a day that has none; it links to the reversal's own ticket. */
  async open(tx: Transaction, day: CalendarDate): Promise<void> {
    const line = this.lines.get(differenceLine.code);
    const context = this.context(tx, systemActor);
    for (const row of await tx.rows<DifferenceRow>(withoutTicket, [day])) {
      const number = await this.numbers.next(line.prefix, context.now);
      const about = { topic: row.kind, ...wordsOf(row), splitFrom: null };
      const draft = openDraft(line, { ...opening, ...about, id: newId(), number }, context);
      if (row.reversal_id) draft.links.push({ otherId: row.reversal_id, kind: 'related' });
      await this.written(tx, draft);
      await tx.rows(setTicket, [row.id, draft.ticket.id]);
    }
  }

  /** Closes tickets whose difference a later run has not found again. */
  async close(tx: Transaction, ticketIds: readonly string[]): Promise<void> {
    for (const id of ticketIds) await this.end(tx, id, systemActor, { kind: 'gone', text: '' });
  }

  /** Closes the ticket of a difference that somebody settles in the books, and holds it. */
  async settle(tx: Transaction, differenceId: string, actor: StepContext['actor'], note: string): Promise<void> {
    const [ticket] = await tx.rows<{ id: string }>(lockOne, [differenceId]);
    if (ticket) await this.end(tx, ticket.id, actor, { kind: 'settle', text: note });
  }

  private async end(
    tx: Transaction,
    id: string,
    actor: StepContext['actor'],
    entry: Parameters<typeof settleTicket>[1],
  ): Promise<void> {
    const loaded = await this.loader.load(id, actor.userId, false, tx);
    if (!loaded || loaded.aggregate.ticket.closedAt !== null) return;
    const draft = new TicketDraft(loaded.aggregate, this.context(tx, actor));
    settleTicket(draft, entry);
    draft.settle();
    await this.written(tx, draft);
  }

  private context(tx: Transaction, actor: StepContext['actor']): StepContext {
    return this.tickets.context(actor, tx.at.getTime());
  }

  private async written(tx: Transaction, draft: TicketDraft): Promise<void> {
    // The ticket is new or held: nobody else can have changed it.
    if (!(await this.writer.write(draft, {}, tx))) throw new Error(`The ticket ${draft.ticket.number} was not written`);
  }
}

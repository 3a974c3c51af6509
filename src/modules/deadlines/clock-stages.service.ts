import { Injectable } from '@nestjs/common';
import type { NewEvent } from '../../platform/events/event.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { MINUTE } from '../../shared/duration.js';
import { nextStage, type Stage, times } from '../clocks/index.js';
import {
  clockStages,
  isLive,
  staffEvent,
  systemActor,
  type TicketAggregate,
  type TicketClock,
  TicketDraft,
  TicketLoader,
  TicketWriter,
  Tickets,
} from '../tickets/index.js';
import { type Concerned, toldAt } from './recipients.policy.js';
import { peopleToTell } from './recipients.read.js';

/** The kind of the one timer that a clock has; set and dropped with every step of its ticket. */
const clockTimer = 'clock';

/** After this much, an entry says that it comes late: nothing ran when the stage was due, or the rules moved it. */
const lateAfterMs = 5 * MINUTE;

/** A ticket in somebody else's hands is tried again so much later. */
const againAfterMs = 200;

const eventTypes: Readonly<Record<Stage, string>> = {
  warn: 'clock.warned',
  breach: 'clock.breached',
  escalate: 'clock.escalated',
};

interface DueStage {
  stage: Stage;
  at: number;
}

const nextOf = (clock: TicketClock, { context }: TicketDraft): DueStage | null =>
  nextStage(times(clock.record, context.calendar), clockStages.slice(0, clock.fired));

function concernedBy({ ticket, orders }: TicketAggregate, { orderId }: TicketClock): Concerned {
  const departmentIds = orders.filter(isLive).map((order) => order.departmentId);
  return { ownerId: ticket.ownerId, order: orders.find((order) => order.id === orderId) ?? null, departmentIds };
}

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/**
 * Warns, breaches and escalates (flows.md, "Clocks"). A stage happens in the transaction that uses its timer up, with
 * the ticket locked, and is counted in the clock: so it happens once, however many nodes run and whatever is killed.
 * Each firing takes one stage and sets the timer of the next, so stages that were missed follow in due order.
 */
@Injectable()
export class ClockStages {
  constructor(
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    private readonly timers: Timers,
  ) {
    timers.on(
      clockTimer,
      (tx, timer) => this.due(tx, timer),
      async (tx, timer) => (await this.hold(tx, timer.subjectId)) !== null,
    );
  }

  private async due(tx: Transaction, { subjectId: clockId }: Timer): Promise<void> {
    const now = tx.at.getTime();
    const ticketId = await this.hold(tx, clockId);
    if (!ticketId) return this.timers.set(tx, clockTimer, clockId, new Date(now + againAfterMs));
    const loaded = await this.loader.load(ticketId, systemActor.userId, false, tx);
    const clock = loaded?.aggregate.clocks.find(({ id }) => id === clockId);
    if (!loaded || !clock || clock.record.stoppedAt !== null) return;
    const draft = new TicketDraft(loaded.aggregate, this.tickets.context(systemActor, now));
    const next = nextOf(clock, draft);
    if (!next) return;
    if (next.at > now) return this.timers.set(tx, clockTimer, clockId, new Date(next.at));
    await this.reach(tx, draft, clock, next);
  }

  /**
   * Locks the ticket and the clock. Waiting for them would be a trap: this transaction holds timers that a step, which
   * holds the ticket, may be about to set.
   * @returns null when they are in somebody else's hands
   */
  private async hold(tx: Transaction, clockId: string): Promise<string | null> {
    const text = `SELECT t.id FROM clocks c JOIN tickets t ON t.id = c.ticket_id WHERE c.id = $1
                  FOR NO KEY UPDATE OF t, c SKIP LOCKED`;
    const [held] = await tx.rows<{ id: string }>({ text }, [clockId]);
    return held?.id ?? null;
  }

  private async reach(tx: Transaction, draft: TicketDraft, clock: TicketClock, { stage, at }: DueStage): Promise<void> {
    const { now, calendar, policies } = draft.context;
    const { kind } = clock.record;
    const name = `clock_${stage}`;
    const isLate = now - at > lateAfterMs;
    const dueAt = iso(times(clock.record, calendar).dueAt);
    draft.fire(clock.id);
    draft.enter({ kind: name, orderId: clock.orderId, change: { clock: kind, dueAt, ...(isLate && { late: true }) } });
    for (const userId of await peopleToTell(tx, toldAt[stage](concernedBy(draft.aggregate, clock)))) {
      draft.notify(userId, name, { clock: policies[kind].label });
    }
    draft.settle();
    if (await this.writer.write(draft, { events: [this.eventOf(draft, clock, stage)] }, tx)) return;
    throw new Error(`Ticket ${draft.ticket.number} changed under its lock`);
  }

  private eventOf(draft: TicketDraft, clock: TicketClock, stage: Stage): NewEvent {
    const data = { clock: clock.record.kind, ticketId: draft.ticket.id, number: draft.ticket.number };
    return staffEvent(draft, { type: eventTypes[stage], subjectKind: 'clock', subjectId: clock.id, data });
  }
}

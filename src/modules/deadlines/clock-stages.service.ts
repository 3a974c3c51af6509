import { Injectable } from '@nestjs/common';
import type { NewEvent } from '../../platform/events/event.js';
import { Database } from '../../platform/database/database.js';
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

const ticketsOfClocks = {
  name: 'clocks-tickets',
  text: 'SELECT id, ticket_id FROM clocks WHERE id = ANY ($1)',
};

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
 * Warns, breaches and escalates (flows.md, "Clocks"). A stage is a step of its ticket like any other, written in one
 * statement with the timer and the count of the stages that have happened, on the version that was read: so it happens
 * once, however many nodes run and whatever is killed. Each firing takes one stage and sets the timer of the next, so
 * stages that were missed follow in due order.
 */
@Injectable()
export class ClockStages {
  constructor(
    private readonly database: Database,
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    private readonly timers: Timers,
  ) {
    timers.on(clockTimer, {
      read: (clockIds) => this.read(clockIds),
      effect: (timer, aggregate) => this.due(timer, aggregate),
    });
  }

  private async read(clockIds: string[]): Promise<ReadonlyMap<string, TicketAggregate>> {
    const rows = await this.database.rows<{ id: string; ticket_id: string }>(ticketsOfClocks, [clockIds]);
    const aggregates = await this.loader.aggregates(rows.map((row) => row.ticket_id));
    return new Map(
      rows.flatMap((row) => {
        const aggregate = aggregates.get(row.ticket_id);
        return aggregate ? [[row.id, aggregate] as const] : [];
      }),
    );
  }

  private async due(timer: Timer, aggregate: TicketAggregate): Promise<boolean> {
    const clock = aggregate.clocks.find(({ id }) => id === timer.subjectId);
    if (!clock || clock.record.stoppedAt !== null) return this.timers.drop(timer);
    const draft = new TicketDraft(aggregate, this.tickets.context(systemActor));
    const next = nextOf(clock, draft);
    if (!next) return this.timers.drop(timer);
    if (next.at > draft.context.now) return this.timers.move(timer, new Date(next.at));
    return this.reach(draft, clock, next);
  }

  private async reach(draft: TicketDraft, clock: TicketClock, { stage, at }: DueStage): Promise<boolean> {
    const { now, calendar, policies } = draft.context;
    const { kind } = clock.record;
    const name = `clock_${stage}`;
    const isLate = now - at > lateAfterMs;
    const dueAt = iso(times(clock.record, calendar).dueAt);
    draft.fire(clock.id);
    draft.enter({ kind: name, orderId: clock.orderId, change: { clock: kind, dueAt, ...(isLate && { late: true }) } });
    for (const userId of await peopleToTell(this.database, toldAt[stage](concernedBy(draft.aggregate, clock)))) {
      draft.notify(userId, name, { clock: policies[kind].label });
    }
    draft.settle();
    return this.writer.write(draft, { events: [this.eventOf(draft, clock, stage)] });
  }

  private eventOf(draft: TicketDraft, clock: TicketClock, stage: Stage): NewEvent {
    const data = { clock: clock.record.kind, ticketId: draft.ticket.id, number: draft.ticket.number };
    return staffEvent(draft, { type: eventTypes[stage], subjectKind: 'clock', subjectId: clock.id, data });
  }
}

import type { Actor } from '../../platform/access/actor.js';
import { newId } from '../../shared/ids.js';
import type { Role, StepTaker } from '../../shared/roles.js';
import {
  type CalendarDocument,
  type ClockKind,
  type ClockPolicyDocument,
  pauseClock,
  reprioritise,
  resumeClock,
  startClock,
  stopClock,
} from '../clocks/index.js';
import { deadlinesOf, isPaused, runs } from './ticket.deadlines.js';
import {
  deskOf,
  isLive,
  type OrderRecord,
  type TicketAggregate,
  type TicketClock,
  type TicketRecord,
} from './ticket.record.js';

/** What a step may know besides the ticket itself. */
export interface StepContext {
  now: number;
  actor: Pick<Actor, 'userId' | 'displayName' | 'departmentIds' | 'outletId' | 'via'> & {
    roles: readonly StepTaker[];
  };
  calendar: CalendarDocument;
  policies: ClockPolicyDocument;
}

export interface EntryDraft {
  id: string;
  kind: string;
  public: boolean;
  text: string;
  orderId: string | null;
  callId: string | null;
  change: Record<string, unknown>;
}

export interface NotificationDraft {
  userId: string;
  kind: string;
  data: Record<string, unknown>;
}

const isOf = (clock: TicketClock, orderId: string | null): boolean => clock.orderId === orderId;

/** A ticket while a step changes it. Nothing is written here; the service writes the whole draft in one statement. */
export class TicketDraft {
  readonly ticket: TicketRecord;
  orders: OrderRecord[];
  clocks: TicketClock[];
  readonly entries: EntryDraft[] = [];
  readonly notifications: NotificationDraft[] = [];
  /** Told to everybody who holds a role, in one county or in all. */
  readonly roleNotifications: { role: Role; kind: string; countyId?: string }[] = [];
  readonly links: { otherId: string; kind: string }[] = [];
  readonly files: { id: string; entryId: string; public: boolean }[] = [];
  readonly callIds: string[] = [];
  nudgedAt: number | null;
  /** Orders that this step made, and those it took from a department. */
  private readonly made = new Set<string>();
  private readonly finished = new Set<string>();

  constructor(
    readonly before: TicketAggregate,
    readonly context: StepContext,
  ) {
    this.ticket = { ...before.ticket };
    this.orders = before.orders.map((order) => ({ ...order }));
    this.clocks = [...before.clocks];
    this.nudgedAt = before.nudgedAt;
  }

  /** Writes into the timeline; `files` of the step hang on the entry. */
  enter(entry: Partial<EntryDraft> & { kind: string }, files: readonly string[] = []): void {
    const whole = { id: newId(), public: false, text: '', orderId: null, callId: null, change: {}, ...entry };
    this.entries.push(whole);
    for (const id of files) this.files.push({ id, entryId: whole.id, public: whole.public });
    if (whole.callId && !this.callIds.includes(whole.callId)) this.callIds.push(whole.callId);
  }

  /** Tells somebody, unless it is the one who did it. */
  notify(userId: string | null | undefined, kind: string, data: Record<string, unknown> = {}): void {
    if (userId && userId !== this.context.actor.userId) this.notifications.push({ userId, kind, data });
  }

  notifyRole(role: Role, kind: string, countyId?: string | null): void {
    this.roleNotifications.push({ role, kind, ...(countyId && { countyId }) });
  }

  addOrder(departmentId: string, note: string, binding = false): OrderRecord {
    const order: OrderRecord = {
      id: newId(),
      ticketId: this.ticket.id,
      place: this.orders.length + 1,
      departmentId,
      state: 'open',
      claimedBy: null,
      claimedByName: null,
      binding,
      dispatchedBy: this.context.actor.userId,
      dispatchedAt: this.context.now,
      claimedAt: null,
      doneAt: null,
      dueAt: null,
      note,
      answer: null,
    };
    this.orders.push(order);
    this.made.add(order.id);
    return order;
  }

  finishOrder(order: OrderRecord, state: OrderRecord['state'], more: Partial<OrderRecord> = {}): void {
    Object.assign(order, { ...more, state, doneAt: this.context.now });
    this.finished.add(order.id);
  }

  /** Starts a clock of the ticket, from now or since `at` (unless it runs already) or, for `handle`, one for every order made in this step. */
  start(kind: ClockKind, at = this.context.now): void {
    const orders = kind === 'handle' ? [...this.made] : [null];
    for (const orderId of orders) {
      if (this.clocks.some((clock) => clock.record.kind === kind && isOf(clock, orderId) && runs(clock))) continue;
      const record = startClock(this.context.policies, { kind, priority: this.ticket.priority, at });
      this.clocks.push({ id: newId(), orderId, fired: 0, record });
    }
  }

  /** Stops the ticket's clocks of a kind; `handle` only for the orders that this step finished; `all` without exception. */
  stop(kind: string): void {
    this.change((clock) => {
      const meant = kind === 'all' || clock.record.kind === kind;
      const finished = clock.orderId === null || kind === 'all' || this.finished.has(clock.orderId);
      return meant && finished && runs(clock) ? stopClock(clock.record, this.context.calendar, this.context.now) : null;
    });
  }

  pause(reason: string): void {
    this.change((clock) =>
      runs(clock) && clock.record.pausable && !isPaused(clock)
        ? pauseClock(clock.record, this.context.calendar, this.context.now, reason)
        : null,
    );
  }

  resume(): void {
    this.change((clock) =>
      isPaused(clock) ? resumeClock(clock.record, this.context.calendar, this.context.now) : null,
    );
  }

  /** A clock has reached its next stage: warned, breached or escalated, in this order and each once. */
  fire(clockId: string): void {
    this.clocks = this.clocks.map((clock) => (clock.id === clockId ? { ...clock, fired: clock.fired + 1 } : clock));
  }

  /** Gives running clocks the targets of the ticket's new priority. */
  rescale(): void {
    const { priority } = this.ticket;
    this.clocks = this.clocks.map((clock) =>
      runs(clock) ? { ...clock, record: reprioritise(clock.record, this.context.policies, priority) } : clock,
    );
  }

  /** Brings what the queues are sorted by in line with the clocks. Called once, when the step is done. */
  settle(): void {
    const { dueAt, dueClock, level, ofOrders } = deadlinesOf(this.clocks, this.context.calendar);
    Object.assign(this.ticket, { dueAt, dueClock, level, desk: deskOf(this.ticket) });
    for (const order of this.orders) if (isLive(order)) order.dueAt = ofOrders.get(order.id) ?? null;
    Object.assign(this.ticket, { updatedAt: this.context.now, version: this.before.ticket.version + 1 });
  }

  get aggregate(): TicketAggregate {
    return { ticket: this.ticket, orders: this.orders, clocks: this.clocks, nudgedAt: this.nudgedAt };
  }

  private change(next: (clock: TicketClock) => ReturnType<typeof stopClock> | null): void {
    this.clocks = this.clocks.map((clock) => {
      const changed = next(clock);
      return changed?.clock ? { ...clock, record: changed.clock } : clock;
    });
  }
}

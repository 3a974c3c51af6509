import { isDeepStrictEqual } from 'node:util';
import { type CalendarDocument, type ClockKind, type ClockRules, recompute, underPolicies } from '../clocks/index.js';
import { clockRows, deadlinesOf, type TicketClock } from '../tickets/index.js';
import type { LiveClock } from './live-clocks.read.js';

/** A clock whose times move, for the list that is shown before a change. Epoch milliseconds, null while paused. */
export interface DueMove {
  ticketId: string;
  number: string;
  clock: ClockKind;
  before: number | null;
  after: number | null;
}

type Rows = ReturnType<typeof clockRows>;

/** What is written for tickets whose clocks move: rows by the columns of their tables. */
export interface RecountRows {
  clocks: Rows['clock'][];
  timers: Rows['timer'][];
  tickets: { id: string; due_at: string; due_clock: string | null }[];
  orders: { id: string; due_at: string }[];
}

/** Which clocks move with a change of the rules. */
export function dueMoves(live: readonly LiveClock[], before: ClockRules, after: ClockRules): DueMove[] {
  const byId = new Map(live.map((clock) => [clock.id, clock]));
  const clocks = live.map(({ id, record }) => ({ id, clock: record }));
  return recompute(clocks, before, after).map((move) => ({
    ticketId: byId.get(move.id)?.ticket_id ?? '',
    number: byId.get(move.id)?.number ?? '',
    clock: move.clock.kind,
    before: move.before,
    after: move.after,
  }));
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const orInfinity = (at: number | null): string => (at === null ? 'infinity' : new Date(at).toISOString());

const ticketClock = ({ id, order_id, fired, record }: LiveClock): TicketClock => ({
  id,
  orderId: order_id,
  fired,
  record,
});

const isStored = (live: LiveClock | undefined, { clock, timer }: Rows): boolean =>
  live !== undefined &&
  iso(live.due_at) === clock.due_at &&
  iso(live.timer_at) === timer.due_at &&
  isDeepStrictEqual(live.record, clock.record);

function byTicket(live: readonly LiveClock[]): Map<string, LiveClock[]> {
  const tickets = new Map<string, LiveClock[]>();
  for (const clock of live) tickets.set(clock.ticket_id, [...(tickets.get(clock.ticket_id) ?? []), clock]);
  return tickets;
}

/** The due times of a ticket, and of its orders, once its clocks have moved. */
function dueRows(ticketId: string, clocks: readonly TicketClock[], calendar: CalendarDocument) {
  const { dueAt, dueClock, ofOrders } = deadlinesOf(clocks, calendar);
  return {
    ticket: { id: ticketId, due_at: orInfinity(dueAt), due_clock: dueClock },
    orders: [...ofOrders].map(([id, at]) => ({ id, due_at: orInfinity(at) })),
  };
}

/**
 * What has to be written so that live clocks stand under the rules; clocks that are stored so already are left out.
 * Closed segments stay, and stages that have fired do not fire again (flows.md, "Clocks"). `live` holds all live clocks
 * of each of its tickets.
 */
export function recountRows(live: readonly LiveClock[], { calendar, policies }: ClockRules): RecountRows {
  const rows: RecountRows = { clocks: [], timers: [], tickets: [], orders: [] };
  for (const [ticketId, stored] of byTicket(live)) {
    const clocks = stored.map((one) => ({ ...ticketClock(one), record: underPolicies(one.record, policies) }));
    const made = clocks.map((clock) => clockRows(ticketId, clock, calendar));
    const changed = made.filter((one, index) => !isStored(stored[index], one));
    if (changed.length === 0) continue;
    const { ticket, orders } = dueRows(ticketId, clocks, calendar);
    rows.clocks.push(...changed.map(({ clock }) => clock));
    rows.timers.push(...changed.map(({ timer }) => timer));
    rows.tickets.push(ticket);
    rows.orders.push(...orders);
  }
  return rows;
}

import { type CalendarDocument, times as clockTimes } from '../clocks/index.js';
import type { TicketClock } from './ticket.record.js';

export const runs = (clock: TicketClock): boolean => clock.record.stoppedAt === null;

export const isPaused = (clock: TicketClock): boolean =>
  runs(clock) && clock.record.segments.at(-1)?.state === 'paused';

/** What queues are sorted by. Times in epoch milliseconds, null where no clock runs towards one. */
export interface Deadlines {
  /** The nearest due time of all running clocks, and whose it is. */
  dueAt: number | null;
  dueClock: string | null;
  /** Of each order that has a clock of its own. */
  ofOrders: ReadonlyMap<string, number | null>;
  /** The worst that has happened to any of the clocks (as `TicketRecord.level`). */
  level: number;
}

/** The deadlines that a ticket's clocks make together; clocks that have stopped count no more. */
export function deadlinesOf(clocks: readonly TicketClock[], calendar: CalendarDocument): Deadlines {
  let nearest: { at: number; kind: string } | null = null;
  const ofOrders = new Map<string, number | null>();
  let level = 0;
  for (const clock of clocks) {
    if (!runs(clock)) continue;
    level = Math.max(level, clock.fired);
    const { dueAt } = clockTimes(clock.record, calendar);
    if (clock.orderId) ofOrders.set(clock.orderId, dueAt);
    if (dueAt !== null && !isPaused(clock) && (!nearest || dueAt < nearest.at))
      nearest = { at: dueAt, kind: clock.record.kind };
  }
  return { dueAt: nearest?.at ?? null, dueClock: nearest?.kind ?? null, ofOrders, level };
}

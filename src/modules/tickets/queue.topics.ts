import { type Desk, isLive, type TicketAggregate } from './ticket.record.js';

const hotlineDesks: ReadonlySet<Desk> = new Set([
  'to_dispatch',
  'to_reply',
  'arbitration',
  'waiting',
  'line',
  'review',
]);

/** The queues a ticket stands in, as topics of the live stream. A change tells those it was in and those it is in. */
export function queuesOf({ ticket, orders }: Pick<TicketAggregate, 'ticket' | 'orders'>): string[] {
  const topics: string[] = [];
  const stands = (queue: string, inIt: boolean): void => {
    if (inIt) topics.push(`queue:${queue}`);
  };
  const open = ticket.closedAt === null;
  stands('open', open);
  stands('overdue', open && ticket.level >= 2);
  stands(ticket.desk, hotlineDesks.has(ticket.desk));
  stands(`mine:${ticket.ownerId}`, open && ticket.ownerId !== null);
  stands(`county:${ticket.countyId}`, ticket.countyId !== null);
  stands(`county_work:${ticket.countyId}`, ticket.desk === 'county');
  stands(`outlet:${ticket.outletId}`, ticket.outletId !== null);
  for (const order of orders) {
    if (!isLive(order)) continue;
    stands(`department:${order.departmentId}`, true);
    stands(`my_orders:${order.claimedBy}`, order.claimedBy !== null);
  }
  return topics;
}

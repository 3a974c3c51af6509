import type { Audience, NewEvent } from '../../platform/events/event.js';
import type { TicketDraft } from './ticket.draft.js';
import { queuesOf } from './queue.topics.js';
import { levels, type TicketAggregate } from './ticket.record.js';

/** Who may see a ticket: the same answer for pages, lists and events. A withdrawn order gives no view. */
export function audienceOf({ ticket, orders }: Pick<TicketAggregate, 'ticket' | 'orders'>): Audience {
  const departments = new Set(orders.filter((order) => order.state !== 'withdrawn').map((order) => order.departmentId));
  return { hotline: true, departments: [...departments], outlet: ticket.outletId, county: ticket.countyId };
}

/** Where staff hear of a step: on the ticket's page, the board, the queues it was in and those it is in. */
function staffTopics({ before, aggregate }: TicketDraft): string[] {
  const left = before.ticket.version === 0 ? [] : queuesOf(before);
  const topics = new Set([`ticket:${before.ticket.id}`, 'board', ...left, ...queuesOf(aggregate)]);
  return [...topics].filter((topic) => !topic.startsWith('queue:outlet'));
}

/** Who hears of a step: who may see the ticket now, and the departments it was just taken from, to whose screens it says so. */
function hearersOf({ before, ticket, orders }: TicketDraft): Audience {
  return audienceOf({ ticket, orders: [...before.orders, ...orders] });
}

/** An event that belongs to a step and that the outlet does not hear of, such as a clock running out. */
export const staffEvent = (
  draft: TicketDraft,
  event: Pick<NewEvent, 'type' | 'subjectKind' | 'subjectId' | 'data'>,
): NewEvent => ({ ...event, topics: staffTopics(draft), audience: { ...hearersOf(draft), outlet: null } });

/**
 * What the screens hear of a step: staff which step it was, the outlet only when something it may see has changed, and
 * everybody notified that there is something for them.
 */
export function eventsOf(draft: TicketDraft): NewEvent[] {
  const { before, ticket, entries, notifications, roleNotifications } = draft;
  const isNew = before.ticket.version === 0;
  const subject = { subjectKind: 'ticket', subjectId: ticket.id };
  const type = isNew ? 'ticket.opened' : 'ticket.changed';
  const data = { version: ticket.version, state: ticket.state, number: ticket.number };
  // How a department keeps its time, and which step it was, is for staff alone.
  const inner = { ...data, level: levels[ticket.level], action: entries[0]?.kind ?? 'open' };
  const events: NewEvent[] = [
    { type, topics: staffTopics(draft), audience: { ...hearersOf(draft), outlet: null }, ...subject, data: inner },
  ];
  const seen = isNew || before.ticket.state !== ticket.state || entries.some((entry) => entry.public);
  if (ticket.outletId && seen) {
    const outletTopics = [`ticket:${ticket.id}`, `queue:outlet:${ticket.outletId}`];
    events.push({ type, topics: outletTopics, audience: { outlet: ticket.outletId }, ...subject, data });
  }
  for (const { userId, kind } of notifications) {
    const about = { kind, ticketId: ticket.id, number: ticket.number };
    events.push({
      type: 'notification.added',
      topics: [`user:${userId}`],
      audience: { users: [userId] },
      ...subject,
      data: about,
    });
  }
  for (const { role, kind, countyId } of roleNotifications) {
    const about = { kind, ticketId: ticket.id, number: ticket.number };
    events.push({
      type: 'notification.added',
      topics: [`role:${role}`],
      audience: countyId ? { county: countyId } : { hotline: true },
      ...subject,
      data: about,
    });
  }
  return events;
}

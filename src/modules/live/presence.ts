import { type Actor, hasRole } from '../../platform/access/actor.js';

interface Present {
  actor: Pick<Actor, 'userId' | 'displayName'>;
  writing: boolean;
}

/** Partners do not see who works on what inside, nor are they shown to staff while they read. */
export const mayBeShown = (actor: Actor): boolean => actor.rights.has('ticket.read') && !hasRole(actor, 'partner');

/** Who has which ticket open, by connection. In memory: it is about now, and gone with the connection. */
export class Presence {
  private readonly byTicket = new Map<string, Map<string, Present>>();
  private readonly bySocket = new Map<string, string>();

  /** Moves a connection to a ticket (or away, with null). @returns the tickets whose people changed */
  move(socketId: string, ticketId: string | null, present: Present): string[] {
    const before = this.bySocket.get(socketId);
    if (before && before !== ticketId) this.remove(socketId, before);
    if (ticketId) {
      this.bySocket.set(socketId, ticketId);
      const people = this.byTicket.get(ticketId) ?? new Map<string, Present>();
      this.byTicket.set(ticketId, people.set(socketId, present));
    }
    return [...new Set([before, ticketId])].filter((id): id is string => typeof id === 'string');
  }

  /** The people at a ticket, each once, writing if one of their windows is. */
  at(ticketId: string): { id: string; name: string; writing: boolean }[] {
    const people = new Map<string, { id: string; name: string; writing: boolean }>();
    for (const { actor, writing } of this.byTicket.get(ticketId)?.values() ?? []) {
      const known = people.get(actor.userId);
      people.set(actor.userId, {
        id: actor.userId,
        name: actor.displayName,
        writing: writing || (known?.writing ?? false),
      });
    }
    return [...people.values()];
  }

  private remove(socketId: string, ticketId: string): void {
    this.bySocket.delete(socketId);
    const people = this.byTicket.get(ticketId);
    people?.delete(socketId);
    if (people?.size === 0) this.byTicket.delete(ticketId);
  }
}

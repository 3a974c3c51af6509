import type { Actor } from '../../platform/access/actor.js';

/** What a screen may look at, as a client names it, and the topics of the stream that stand behind it. */
const personal: Readonly<Record<string, (actor: Actor) => string[]>> = {
  me: (actor) => [`user:${actor.userId}`, ...actor.roles.map((role) => `role:${role}`)],
  'queue:mine': (actor) => [`queue:mine:${actor.userId}`],
  'queue:my_orders': (actor) => [`queue:my_orders:${actor.userId}`],
  'queue:outlet': (actor) => (actor.outletId ? [`queue:outlet:${actor.outletId}`] : []),
  'queue:county': (actor) => (actor.countyId ? [`queue:county:${actor.countyId}`] : []),
  board: (actor) => (actor.rights.has('call.read') ? ['board'] : []),
};

const hotlineQueues = new Set(['queue:open', 'queue:overdue', 'queue:to_dispatch', 'queue:to_reply', 'queue:arbitration', 'queue:waiting']);

/**
 * The stream's topics for what a client looks at. What the actor has no business with gives none; what is left is
 * still checked event by event.
 */
export function topicsFor(actor: Actor, looked: readonly string[]): string[] {
  return looked.flatMap((name) => {
    const own = personal[name];
    if (own) return own(actor);
    if (hotlineQueues.has(name)) return actor.rights.has('call.read') ? [name] : [];
    const [kind, of, id] = name.split(':');
    if (kind === 'ticket' && of) return [name];
    if (kind === 'queue' && of === 'department' && id && actor.departmentIds.includes(id)) return [name];
    return [];
  });
}

import { type Actor, hasRole, isHotline } from '../../platform/access/actor.js';
import type { Right } from '../../shared/roles.js';

/** What a screen may look at, as a client names it: the right it needs, and the topics of the stream that stand behind it. */
interface View {
  needs: Right;
  topics: (actor: Actor, name: string) => string[];
}

const personal: Readonly<Record<string, View>> = {
  me: {
    needs: 'account.use',
    topics: (actor) => [`user:${actor.userId}`, ...actor.roles.map((role) => `role:${role}`)],
  },
  articles: { needs: 'article.read', topics: () => ['articles'] },
  board: { needs: 'call.read', topics: () => ['board'] },
  'queue:mine': { needs: 'queue.read', topics: (actor) => [`queue:mine:${actor.userId}`] },
  'queue:my_orders': { needs: 'queue.read', topics: (actor) => [`queue:my_orders:${actor.userId}`] },
  'queue:outlet': {
    needs: 'queue.read',
    topics: (actor) => (actor.outletId ? [`queue:outlet:${actor.outletId}`] : []),
  },
  'queue:county_work': {
    needs: 'queue.read',
    topics: (actor) => (actor.countyId ? [`queue:county_work:${actor.countyId}`] : []),
  },
  'queue:county': {
    needs: 'queue.read',
    topics: (actor) => (actor.countyId ? [`queue:county:${actor.countyId}`] : []),
  },
};

const announcement: View = { needs: 'announcement.follow', topics: (_, name) => [name] };

const ticket: View = { needs: 'ticket.read', topics: (_, name) => [name] };

/** Who may hear of which incident is the audience's to say. */
const incident: View = { needs: 'incident.read', topics: (_, name) => [name] };

const asset: View = { needs: 'asset.read', topics: (_, name) => [name] };
const stock: View = { needs: 'stock.read', topics: (_, name) => [name] };
const feedback: View = { needs: 'feedback.read', topics: (_, name) => [name] };

const ofHotline: View = {
  needs: 'queue.read',
  topics: (actor, name) => (isHotline(actor) || hasRole(actor, 'auditor') ? [name] : []),
};

const ofDepartment: View = {
  needs: 'queue.read',
  topics: (actor, name) => (actor.departmentIds.includes(name.split(':')[2] ?? '') ? [name] : []),
};

const hotlineQueues = new Set([
  'queue:open',
  'queue:overdue',
  'queue:to_dispatch',
  'queue:to_reply',
  'queue:arbitration',
  'queue:waiting',
  'queue:line',
  'queue:review',
]);

function viewOf(name: string): View | undefined {
  if (Object.hasOwn(personal, name)) return personal[name];
  if (hotlineQueues.has(name)) return ofHotline;
  if (name.startsWith('queue:department:')) return ofDepartment;
  if (name === 'announcements' || name.startsWith('announcement:')) return announcement;
  if (name === 'incidents' || name.startsWith('incident:')) return incident;
  if (name === 'assets' || name.startsWith('asset:')) return asset;
  if (name === 'stock') return stock;
  if (name === 'feedback' || name.startsWith('feedback:')) return feedback;
  return name.startsWith('ticket:') ? ticket : undefined;
}

/**
 * The stream's topics for what a client looks at. What the actor (or the token) has no business with gives none; what is
 * left is still checked event by event.
 */
export function topicsFor(actor: Actor, looked: readonly string[]): string[] {
  return looked.flatMap((name) => {
    const view = viewOf(name);
    return view && actor.rights.has(view.needs) ? view.topics(actor, name) : [];
  });
}

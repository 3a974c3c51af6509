import type { Actor } from '../../platform/access/actor.js';
import type { Right } from '../../shared/roles.js';
import type { MeView } from './identity.view.js';

/** The door that opens after sign-in: the first one the person has work behind. */
const doors: readonly { home: string; opens: (actor: Actor) => boolean }[] = [
  { home: '/console', opens: (actor) => actor.rights.has('call.register') },
  { home: '/portal', opens: (actor) => actor.roles.includes('partner') },
  { home: '/queue', opens: (actor) => actor.rights.has('queue.read') },
  { home: '/admin', opens: (actor) => actor.rights.has('calendar.change') },
];

export function meView(actor: Actor, csrfToken: string | null): MeView {
  const rights: Right[] = [...actor.rights];
  return {
    id: actor.userId,
    username: actor.username,
    displayName: actor.displayName,
    roles: [...actor.roles],
    rights,
    departmentIds: [...actor.departmentIds],
    countyId: actor.countyId,
    outletId: actor.outletId,
    language: actor.language,
    home: doors.find((door) => door.opens(actor))?.home ?? '/knowledge',
    csrfHeader: 'x-csrf-token',
    csrfToken,
  };
}

import { type Actor, hasRole } from '../../platform/access/actor.js';

/** Partners do not see who works on what inside, nor are they shown to staff while they read. */
export const isPartner = (actor: Actor): boolean => hasRole(actor, 'partner');

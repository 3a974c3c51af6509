import type { OutletTier } from '../../shared/addressees.js';
import type { Language } from '../../shared/language.js';
import type { Right, Role } from '../../shared/roles.js';

/** Who is asking, as far as rights and policies need to know. */
export interface Actor {
  userId: string;
  username: string;
  displayName: string;
  roles: readonly Role[];
  rights: ReadonlySet<Right>;
  departmentIds: readonly string[];
  /** A partner's: the county of the outlet. */
  countyId: string | null;
  outletId: string | null;
  /** Of the outlet; null for the staff. */
  tier: OutletTier | null;
  language: Language;
  /** How the request came in; stands in the timeline. */
  via: 'web' | 'token' | 'system';
}

export const hasRole = (actor: Actor, ...roles: readonly Role[]): boolean =>
  roles.some((role) => actor.roles.includes(role));

export const isHotline = (actor: Actor): boolean => hasRole(actor, 'agent', 'supervisor');

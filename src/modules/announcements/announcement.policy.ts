import type { Addressees } from '../../shared/addressees.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';
import { announcementRules } from './announcement-rules.policy.js';

/** Who can be meant: everybody but editors, auditors and administrators, whose work no policy is. */
export const announcedRoles = [
  'partner',
  'agent',
  'supervisor',
  'handler',
  'department_lead',
  'maintainer',
  'channel_manager',
  'channel_supervisor',
] as const satisfies readonly Role[];
export type AnnouncedRole = (typeof announcedRoles)[number];

/** What an announcement says, and to whom. Times are epoch milliseconds. */
export interface AnnouncementContent {
  title: string;
  body: string;
  audience: Addressees;
  mustRead: boolean;
  remindAfterHours: number;
  validFrom: number;
  /** Null: until it is withdrawn. */
  validUntil: number | null;
  articleIds: readonly string[];
}

/** The first thing that is wrong, or nothing. */
export function faultOf({ audience, validFrom, validUntil }: AnnouncementContent): Refusal | null {
  if (audience.tiers.length > 0 && !audience.roles.includes('partner'))
    return { code: 'announcement.tiers_without_partners' };
  if (validUntil !== null && validUntil <= validFrom) return { code: 'announcement.ends_before_it_begins' };
  return null;
}

export type CallResult = 'told' | 'not_reached' | 'call_back';

/** Where calling an outlet stands after a call. Times are epoch milliseconds. */
export interface CallStanding {
  attempts: number;
  /** Not called again before this; null: nothing keeps it back. */
  againAt: number | null;
  /** Too often not reached: no more calls. */
  isGivenUp: boolean;
}

/** @param callBackAt when the outlet asked to be called, for `call_back` */
export function afterCall(
  attempts: number,
  result: CallResult,
  { now, callBackAt }: { now: number; callBackAt: number | null },
): CallStanding {
  if (result === 'told') return { attempts, againAt: null, isGivenUp: false };
  if (result === 'call_back') return { attempts, againAt: callBackAt, isGivenUp: false };
  const made = attempts + 1;
  const isGivenUp = made >= announcementRules.callAttempts;
  return { attempts: made, againAt: isGivenUp ? null : now + announcementRules.againAfterMs, isGivenUp };
}

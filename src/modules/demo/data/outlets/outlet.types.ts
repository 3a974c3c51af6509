import type { CountyCode } from '../organisation.js';

export type OutletTier = 'core' | 'ordinary' | 'rural_station';

/** What a contact is in the shop: owner, clerk or the one who keeps the books. */
export type ContactRole = '店主' | '店员' | '财务';

/** A person of an outlet. `phone`: plain national digits; an owner of two outlets has the same number in both. */
export interface ContactSeed {
  readonly name: string;
  readonly role: ContactRole;
  readonly phone: string;
}

/**
 * A retail partner's outlet (flows.md, "People").
 * `designatedNumbers`: exactly two, plain national digits (a mobile number, or 0597 and seven digits), unique in the branch.
 * All numbers lie in the invented ranges 159 0000 xxxx and 0597 555 xxxx.
 */
export interface OutletSeed {
  readonly code: string;
  readonly county: CountyCode;
  readonly tier: OutletTier;
  readonly name: string;
  readonly address: string;
  readonly designatedNumbers: readonly [string, string];
  /** Username of the channel manager who looks after the outlet. */
  readonly manager: string;
  readonly contacts: readonly ContactSeed[];
}

import type { Bilingual } from './language.js';
import type { Role } from './roles.js';

/** The classes of outlets (flows.md, "People"). */
export const tiers = ['core', 'ordinary', 'rural_station'] as const;
export type OutletTier = (typeof tiers)[number];

export const tierNames: Readonly<Record<OutletTier, Bilingual>> = {
  core: { zh: '核心渠道', en: 'Core' },
  ordinary: { zh: '普通渠道', en: 'Ordinary' },
  rural_station: { zh: '农村服务站', en: 'Rural station' },
};

/** For whom something is meant. No county: the whole branch. No tier: outlets of every tier. */
export interface Addressees {
  roles: readonly Role[];
  /** Ids. */
  counties: readonly string[];
  tiers: readonly OutletTier[];
}

/** Somebody, as far as it decides what is meant for them. */
export interface Addressee {
  roles: readonly Role[];
  /** A partner's: the county of the outlet. Nobody's in particular: works for the whole branch. */
  countyId: string | null;
  /** Of the outlet; the staff has none. */
  tier: OutletTier | null;
}

const holdsNothingOrOf = <Value>(values: readonly Value[], value: Value): boolean =>
  values.length === 0 || values.includes(value);

/** Whether somebody is meant. Who works for the whole branch is meant with every county; tiers speak of partners alone. */
export function isAddressed({ roles, counties, tiers: named }: Addressees, reader: Addressee): boolean {
  if (!roles.some((role) => reader.roles.includes(role))) return false;
  const isPartner = reader.roles.includes('partner');
  const { countyId, tier } = reader;
  if (isPartner && (tier === null || !holdsNothingOrOf(named, tier))) return false;
  if (countyId === null) return counties.length === 0 || !isPartner;
  return holdsNothingOrOf(counties, countyId);
}

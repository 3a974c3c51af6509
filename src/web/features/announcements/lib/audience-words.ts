import type { Audience, AudienceRole, Tier } from '../api/types';

/** How things are called in the reader's language. */
export interface AudienceNames {
  county: (id: string) => string;
  tier: (tier: Tier) => string;
  role: (role: AudienceRole) => string;
  /** `新罗、永定` / `Xinluo, Yongding`. */
  list: (names: readonly string[]) => string;
  /** `新罗、永定` before whom: `新罗、永定的` / ` of Xinluo, Yongding`. */
  outletsOf: (outlets: string, counties: string) => string;
  staffOf: (staff: string, counties: string) => string;
  allCounties: string;
  allOutlets: string;
  tierOutlets: (tiers: string) => string;
  and: (parts: readonly string[]) => string;
  nobody: string;
}

/** Who gets it, in one sentence: outlets by county and tier, then the staff by role and county. */
export function audienceWords({ roles, counties, tiers }: Audience, names: AudienceNames): string {
  if (roles.length === 0) return names.nobody;
  const places = counties.length === 0 ? names.allCounties : names.list(counties.map(names.county));
  const staff = roles.filter((role) => role !== 'partner');
  const outlets = tiers.length === 0 ? names.allOutlets : names.tierOutlets(names.list(tiers.map(names.tier)));
  return names.and([
    ...(roles.includes('partner') ? [names.outletsOf(outlets, places)] : []),
    ...(staff.length > 0 ? [names.staffOf(names.list(staff.map(names.role)), places)] : []),
  ]);
}

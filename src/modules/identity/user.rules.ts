import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';

/** Where a person belongs, and as what. */
export interface Belonging {
  roles: readonly Role[];
  departmentIds: readonly string[];
  countyId: string | null;
  outletId: string | null;
}

interface Rule {
  code: string;
  isBroken: (user: Belonging) => boolean;
}

const holds = ({ roles }: Belonging, ...some: readonly Role[]): boolean => some.some((role) => roles.includes(role));

/** A role sees its own department, county or outlet only, so it must have one (flows.md, "People"). */
const rules: readonly Rule[] = [
  { code: 'user.role_needed', isBroken: ({ roles }) => roles.length === 0 },
  { code: 'user.partner_only', isBroken: (user) => holds(user, 'partner') && user.roles.length > 1 },
  { code: 'user.partner_needs_outlet', isBroken: (user) => holds(user, 'partner') && user.outletId === null },
  { code: 'user.outlet_without_partner', isBroken: (user) => !holds(user, 'partner') && user.outletId !== null },
  {
    code: 'user.department_needed',
    isBroken: (user) => holds(user, 'handler', 'department_lead', 'maintainer') && user.departmentIds.length === 0,
  },
  {
    code: 'user.county_needed',
    isBroken: (user) => holds(user, 'channel_manager', 'channel_supervisor', 'maintainer') && user.countyId === null,
  },
];

/** The first thing that is missing for the roles, or null. */
export function whyNotFor(user: Belonging): Refusal | null {
  const broken = rules.find(({ isBroken }) => isBroken(user));
  return broken ? { code: broken.code } : null;
}

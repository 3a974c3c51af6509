import { branchStaff } from './staff/branch-staff.js';
import { channelStaff } from './staff/channel-staff.js';
import { countyStaff } from './staff/county-staff.js';
import { partnerStaff } from './staff/partner-staff.js';
import type { StaffSeed } from './staff/staff.types.js';

export type { RoleCode, StaffSeed } from './staff/staff.types.js';

/** Everybody who can sign in to the demonstration (api.md, "Demonstration branch"). All names are invented. */
export const staff: readonly StaffSeed[] = [...branchStaff, ...countyStaff, ...channelStaff, ...partnerStaff];

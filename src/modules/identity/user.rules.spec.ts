import { describe, expect, it } from '@jest/globals';
import { roles } from '../../shared/roles.js';
import { roleNeeds } from '../organisation/import/staff-columns.js';
import { type Belonging, whyNotFor } from './user.rules.js';

const whole: Belonging = { roles: ['agent'], departmentIds: ['d'], countyId: 'c', outletId: null };

describe('whyNotFor', () => {
  it.each<[Partial<Belonging>, string | null]>([
    [{}, null],
    [{ departmentIds: [], countyId: null }, null],
    [{ roles: [] }, 'user.role_needed'],
    [{ roles: ['partner'] }, 'user.partner_needs_outlet'],
    [{ roles: ['partner'], outletId: 'o' }, null],
    [{ roles: ['partner', 'agent'], outletId: 'o' }, 'user.partner_only'],
    [{ outletId: 'o' }, 'user.outlet_without_partner'],
    [{ roles: ['handler'], departmentIds: [] }, 'user.department_needed'],
    [{ roles: ['agent', 'department_lead'], departmentIds: [] }, 'user.department_needed'],
    [{ roles: ['maintainer'], departmentIds: [] }, 'user.department_needed'],
    [{ roles: ['maintainer'], countyId: null }, 'user.county_needed'],
    [{ roles: ['channel_manager'], countyId: null }, 'user.county_needed'],
    [{ roles: ['channel_supervisor'], countyId: null }, 'user.county_needed'],
  ])('%j: %s', (change, code) => {
    expect(whyNotFor({ ...whole, ...change })).toEqual(code && { code });
  });

  it('asks of each role what the import of staff asks', () => {
    const missing = {
      departments: { departmentIds: [] },
      county: { countyId: null },
      outlet_code: { outletId: null },
    } as const;
    for (const role of roles) {
      const user = { ...whole, roles: [role], outletId: role === 'partner' ? 'o' : null };
      expect(whyNotFor(user)).toBeNull();
      for (const [column, change] of Object.entries(missing)) {
        const needed = roleNeeds[role]?.some((key) => key === column) ?? false;
        expect([role, column, whyNotFor({ ...user, ...change }) !== null]).toEqual([role, column, needed]);
      }
    }
  });
});

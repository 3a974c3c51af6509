import { expect, it } from '@jest/globals';
import { type ConcernedDepartment, isAbout } from './concern.policy.js';

const market: ConcernedDepartment = { code: 'market', kind: 'department', county: null };
const hotline: ConcernedDepartment = { code: 'hotline', kind: 'hotline', county: null };
const office: ConcernedDepartment = { code: 'office-xinluo', kind: 'office', county: 'xinluo' };
const team: ConcernedDepartment = { code: 'maintenance-xinluo', kind: 'maintenance', county: 'xinluo' };

it.each<[string | null, string | null, ConcernedDepartment, boolean]>([
  [null, null, market, false],
  ['market', null, market, true],
  ['market', 'xinluo', market, true],
  ['support', null, market, false],
  ['hotline', 'xinluo', hotline, true],
  ['office', 'xinluo', office, true],
  ['office', 'yongding', office, false],
  ['office', null, office, true],
  ['channel_managers', 'xinluo', office, true],
  ['channel_managers', null, office, true],
  ['channel_managers', 'xinluo', team, false],
  ['maintenance', 'xinluo', team, true],
  ['maintenance', 'yongding', team, false],
])('about %s of %s: %j %s', (about, county, department, expected) => {
  expect(isAbout({ about, county }, department)).toBe(expected);
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Addressee, type Addressees, isAddressed, tiers } from './addressees.js';
import { type Role, roles } from './roles.js';

const partner = (countyId: string | null, tier: Addressee['tier']): Addressee => ({
  roles: ['partner'],
  countyId,
  tier,
});
const staff = (countyId: string | null, ...held: Addressee['roles'][number][]): Addressee => ({
  roles: held,
  countyId,
  tier: null,
});
const meant = (more: Partial<Addressees>): Addressees => ({ roles: ['partner'], counties: [], tiers: [], ...more });

describe('whom something is meant for', () => {
  const core: Addressees = meant({ counties: ['xinluo', 'yongding'], tiers: ['core', 'rural_station'] });
  it.each([
    ['a core outlet of a named county', core, partner('xinluo', 'core'), true],
    ['a rural station of another named county', core, partner('yongding', 'rural_station'), true],
    ['an ordinary outlet of a named county', core, partner('xinluo', 'ordinary'), false],
    ['a core outlet of another county', core, partner('shanghang', 'core'), false],
    ['any outlet when nothing is named', meant({}), partner('shanghang', 'ordinary'), true],
    ['a partner without a county', meant({ counties: ['xinluo'] }), partner(null, 'core'), false],
    ['a partner without an outlet', meant({}), partner('xinluo', null), false],
    ['the staff, when partners are meant', meant({}), staff('xinluo', 'agent'), false],
    ['somebody of the named county', meant({ roles: ['handler'], counties: ['a'] }), staff('a', 'handler'), true],
    ['somebody of another county', meant({ roles: ['handler'], counties: ['a'] }), staff('b', 'handler'), false],
    ['who works for all counties', meant({ roles: ['agent'], counties: ['a'] }), staff(null, 'agent'), true],
    ['staff whatever the tiers', meant({ roles: ['agent'], tiers: ['core'] }), staff(null, 'agent'), true],
    ['one role of several', meant({ roles: ['agent'] }), staff(null, 'editor', 'agent'), true],
  ])('%s', (_, addressees, reader, isMeant) => {
    expect(isAddressed(addressees, reader)).toBe(isMeant);
  });

  const county = fc.constantFrom('a', 'b', 'c');
  const addressees = fc.record({
    roles: fc.subarray([...roles]),
    counties: fc.subarray(['a', 'b', 'c']),
    tiers: fc.subarray([...tiers]),
  });
  const reader = fc.oneof(
    fc.record({ roles: fc.constant(['partner' as const]), countyId: county, tier: fc.constantFrom(...tiers) }),
    fc.record({
      roles: fc.subarray(
        roles.filter((role) => role !== 'partner'),
        { minLength: 1 },
      ),
      countyId: fc.option(county),
      tier: fc.constant(null),
    }),
  );

  it('naming more counties or tiers takes nobody out, except where none was named before', () => {
    fc.assert(
      fc.property(addressees, reader, county, fc.constantFrom(...tiers), (few, one, place, tier) => {
        fc.pre(few.counties.length > 0 && few.tiers.length > 0);
        const more = { ...few, counties: [...few.counties, place], tiers: [...few.tiers, tier] };
        expect(!isAddressed(few, one) || isAddressed(more, one)).toBe(true);
      }),
    );
  });

  it('nobody is meant without a role of theirs', () => {
    fc.assert(
      fc.property(addressees, reader, (meantFor, one) => {
        const held: readonly Role[] = one.roles;
        const without = { ...meantFor, roles: meantFor.roles.filter((role) => !held.includes(role)) };
        expect(isAddressed(without, one)).toBe(false);
      }),
    );
  });
});

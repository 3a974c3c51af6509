import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { faultOfLines, isValuable, keeps, needsSecondPerson, stockRules } from './stock.policy.js';

const { approvalFromFen, secondPersonFromFen } = stockRules;

describe('the limits of the stores', () => {
  it.each([
    ['a part just below the limit', { priceFen: approvalFromFen - 1, guarded: false }, false],
    ['a part at the limit', { priceFen: approvalFromFen, guarded: false }, true],
    ['a cheap part that is guarded', { priceFen: 0, guarded: true }, true],
  ])('%s', (_name, part, valuable) => expect(isValuable(part)).toBe(valuable));

  it('take a second person for much together, and for anything valuable that has moved', () => {
    const cheap = { priceFen: 100, guarded: false };
    const many = secondPersonFromFen / 100;
    expect(needsSecondPerson([{ ...cheap, difference: many - 1 }])).toBe(false);
    expect(needsSecondPerson([{ ...cheap, difference: -many }])).toBe(true);
    expect(needsSecondPerson([{ ...cheap, guarded: true, difference: 0 }])).toBe(false);
    expect(needsSecondPerson([{ ...cheap, guarded: true, difference: -1 }])).toBe(true);
  });

  it('count losses and gains alike: they never make up for each other', () => {
    const line = fc.record({
      priceFen: fc.nat(approvalFromFen - 1),
      guarded: fc.constant(false),
      difference: fc.integer({ min: -50, max: 50 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const turned = lines.map((one) => ({ ...one, difference: -one.difference }));
        expect(needsSecondPerson(turned)).toBe(needsSecondPerson(lines));
        const worth = lines.reduce((sum, one) => sum + one.priceFen * Math.abs(one.difference), 0);
        expect(needsSecondPerson(lines)).toBe(worth >= secondPersonFromFen);
      }),
    );
  });

  it('know whose store it is', () => {
    expect(keeps({ roles: ['supervisor'], departmentIds: [] }, 'a')).toBe(true);
    expect(keeps({ roles: ['department_lead'], departmentIds: ['a'] }, 'a')).toBe(true);
    expect(keeps({ roles: ['department_lead'], departmentIds: ['b'] }, 'a')).toBe(false);
  });

  it('want a part on a slip once', () => {
    expect(faultOfLines([{ partId: 'a' }, { partId: 'b' }])).toBeUndefined();
    expect(faultOfLines([{ partId: 'a' }, { partId: 'a' }])).toEqual({ code: 'stock.part_twice' });
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Rule, ruleFor } from './routing.policy.js';

const rule = (place: number, more: Partial<Rule>): Rule => ({
  id: `rule-${place}`,
  place,
  line: null,
  topic: null,
  countyId: null,
  departmentId: null,
  officeOfCounty: false,
  note: '',
  active: true,
  ...more,
});

const offices: Record<string, string> = { xinluo: 'office-xinluo' };
const officeOf = (county: string): string | undefined => offices[county];
const work = { line: 'consultation', topic: 'tariff', countyId: 'xinluo' };

describe('ruleFor', () => {
  it('takes the first rule in order that fits, whatever the order they come in', () => {
    const rules = [rule(20, { departmentId: 'support' }), rule(10, { line: 'consultation', departmentId: 'market' })];
    expect(ruleFor(rules, work, officeOf)?.departmentId).toBe('market');
  });

  it('passes over rules of other lines, topics and counties, and inactive ones', () => {
    const rules = [
      rule(1, { line: 'complaint', departmentId: 'a' }),
      rule(2, { topic: 'product', departmentId: 'b' }),
      rule(3, { countyId: 'yongding', departmentId: 'c' }),
      rule(4, { active: false, departmentId: 'd' }),
      rule(5, { topic: 'tariff', countyId: 'xinluo', departmentId: 'e' }),
    ];
    expect(ruleFor(rules, work, officeOf)?.departmentId).toBe('e');
  });

  it('leads to the office of the county, and on to the next rule where there is none', () => {
    const rules = [rule(1, { officeOfCounty: true }), rule(2, { departmentId: 'market' })];
    expect(ruleFor(rules, work, officeOf)?.departmentId).toBe('office-xinluo');
    expect(ruleFor(rules, { ...work, countyId: 'liancheng' }, officeOf)?.departmentId).toBe('market');
    expect(ruleFor(rules, { ...work, countyId: null }, officeOf)?.departmentId).toBe('market');
  });

  it('answers with nothing when no rule fits', () => {
    expect(ruleFor([rule(1, { line: 'fault', departmentId: 'a' })], work, officeOf)).toBeNull();
  });
});

import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR } from '../../../shared/duration.js';
import { numberStates } from '../../reversals/index.js';
import { outlets } from './outlets.js';
import { sandboxNumbers, sandboxRecharges } from './sandbox.js';

const now = Date.parse('2026-11-22T15:00:00+08:00');
const numbers = sandboxNumbers();
const recharges = sandboxRecharges(now);

describe('what the sandbox knows at first', () => {
  it('is forty mobile numbers in every state', () => {
    expect(new Set(numbers.map(({ phone }) => phone)).size).toBe(40);
    expect(numbers.every(({ phone }) => /^1[3-9]\d{9}$/.test(phone))).toBe(true);
    expect(new Set(numbers.map(({ state }) => state))).toEqual(new Set(Object.keys(numberStates)));
  });

  it('is sixty recharges of these numbers by outlets of the branch, each with a serial of its own', () => {
    expect(new Set(recharges.map(({ serial }) => serial)).size).toBe(60);
    expect(recharges.every(({ serial }) => /^CZ202611\d{10}$/.test(serial))).toBe(true);
    const phones = new Set(numbers.map(({ phone }) => phone));
    const codes = new Set(outlets.map(({ code }) => code));
    expect(recharges.every((one) => phones.has(one.phone) && codes.has(one.outlet_code))).toBe(true);
  });

  it('is of the last four days, some past the 72 hours, some on either side of 200 yuan', () => {
    const ages = recharges.map(({ at }) => now - at.getTime());
    expect(Math.min(...ages)).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(4 * DAY);
    expect(ages.filter((age) => age > 72 * HOUR).length).toBeGreaterThan(5);
    expect(new Set(recharges.map((one) => one.amount_fen)).has(199_99)).toBe(true);
    expect(new Set(recharges.map((one) => one.amount_fen)).has(200_00)).toBe(true);
  });

  it('has cases of each partner that can sign in: numbers in use and not, money there and spent', () => {
    const stateOf = new Map(numbers.map(({ phone, state }) => [phone, state]));
    for (const code of ['XL001', 'XL002', 'YD001']) {
      const inTime = recharges.filter((one) => one.outlet_code === code && now - one.at.getTime() < 72 * HOUR);
      const states = inTime.map(({ phone }) => stateOf.get(phone) === 'normal');
      expect([...new Set(states)].sort()).toEqual([false, true]);
    }
    expect(numbers.some(({ balance_fen }) => balance_fen < 10_00)).toBe(true);
  });

  it('is the same every time', () => {
    expect(sandboxNumbers()).toEqual(numbers);
    expect(sandboxRecharges(now)).toEqual(recharges);
  });
});

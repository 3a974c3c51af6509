import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { holdStill } from './stable-order';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghij'));

describe('a list that holds still', () => {
  it('shows what it has when nothing was on screen', () => {
    expect(holdStill([], ['a', 'b']).shown).toEqual(['a', 'b']);
  });

  it('keeps arrivals behind the bar and appends what comes after everything known', () => {
    const order = holdStill(['a', 'b'], ['new', 'a', 'b', 'next page']);
    expect(order.shown).toEqual(['a', 'b', 'next page']);
    expect(order.arrived).toEqual(['new']);
    expect(order.reordered).toBe(false);
  });

  it('marks what has left and says when the order has changed', () => {
    const order = holdStill(['a', 'b', 'c'], ['c', 'a']);
    expect([...order.gone]).toEqual(['b']);
    expect(order.reordered).toBe(true);
  });

  it('never moves a row that is on screen, and loses none', () => {
    fc.assert(
      fc.property(ids, ids, (shown, current) => {
        const order = holdStill(shown, current);
        expect(order.shown.slice(0, shown.length)).toEqual(shown);
        expect(new Set([...order.shown.filter((id) => !order.gone.has(id)), ...order.arrived])).toEqual(
          new Set(current),
        );
      }),
    );
  });
});

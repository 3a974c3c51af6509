import { describe, expect, it } from '@jest/globals';
import { mishapOf, mishaps, type Mood } from './mood.js';

const mood: Mood = { loseBefore: 0.1, loseAfter: 0.2, refuse: 0.1, nonsense: 0.1, late: { share: 0.3, afterMs: 10 } };

describe('what happens in a mood', () => {
  it.each([
    [0, 'loseBefore'],
    [0.0999, 'loseBefore'],
    [0.1, 'loseAfter'],
    [0.35, 'refuse'],
    [0.45, 'nonsense'],
    [0.75, 'late'],
    [0.81, null],
  ])('to an order, for a throw of %d: %s', (thrown, mishap) => {
    expect(mishapOf(mood, mishaps.order, thrown)).toBe(mishap);
  });

  it('to a question is only what cannot touch money', () => {
    expect([0, 0.15, 0.21].map((thrown) => mishapOf(mood, mishaps.question, thrown))).toEqual([
      'loseBefore',
      'nonsense',
      null,
    ]);
  });

  it('in a good mood is nothing, and all the time in a bad one', () => {
    expect(mishapOf({}, mishaps.order, 0)).toBeNull();
    expect(mishapOf({ refuse: 1 }, mishaps.order, 0.999_999)).toBe('refuse');
  });
});

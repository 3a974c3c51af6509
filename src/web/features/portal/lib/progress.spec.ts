import { describe, expect, it } from '@jest/globals';
import { isFinished, needOf, stepOf } from './progress';

describe('progress', () => {
  it('tells the steps of the flow in four words', () => {
    const seen = ['registered', 'dispatched', 'in_progress', 'waiting', 'answered', 'replied', 'closed'].map(stepOf);
    expect(seen).toEqual(['received', 'working', 'working', 'working', 'working', 'replied', 'closed']);
  });

  it('takes a state that a later line adds for work under way', () => {
    expect(stepOf('on_site')).toBe('working');
    expect(isFinished('on_site')).toBe(false);
  });

  it('knows what waits for the partner and what is over', () => {
    expect([needOf('waiting'), needOf('replied'), needOf('answered')]).toEqual(['answer', 'confirm', null]);
    expect(['closed', 'cancelled', 'replied'].map(isFinished)).toEqual([true, true, false]);
  });
});

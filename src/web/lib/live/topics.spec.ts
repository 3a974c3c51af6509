import { describe, expect, it } from '@jest/globals';
import { Topics } from './topics';

describe('the topics of a page', () => {
  it('stand in the list once, however many parts look at them', () => {
    const topics = new Topics();
    expect(topics.add(['me', 'queue:mine'])).toBe(true);
    expect(topics.add(['me'])).toBe(false);
    expect(topics.list()).toEqual(['me', 'queue:mine']);
  });

  it('leave it with the last part that looked', () => {
    const topics = new Topics();
    topics.add(['me']);
    topics.add(['me']);
    expect(topics.remove(['me'])).toBe(false);
    expect(topics.list()).toEqual(['me']);
    expect(topics.remove(['me'])).toBe(true);
    expect(topics.list()).toEqual([]);
  });
});

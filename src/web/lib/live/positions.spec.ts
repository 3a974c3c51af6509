import { describe, expect, it } from '@jest/globals';
import { Positions } from './positions';

describe('where a look begins', () => {
  it('is nowhere before anything was heard, and again after forgetting', () => {
    const positions = new Positions();
    expect(positions.from).toBeUndefined();
    positions.note('p1', 0);
    positions.forget();
    expect(positions.from).toBeUndefined();
  });

  it('is the only position known, however old it is', () => {
    const positions = new Positions();
    positions.note('p1', 0);
    expect(positions.from).toBe('p1');
  });

  it('lies some seconds back, so that what an answer on its way has not seen comes again', () => {
    const positions = new Positions();
    positions.note('p1', 0);
    positions.note('p2', 4_000);
    positions.note('p3', 8_000);
    expect(positions.from).toBe('p1');
    positions.note('p4', 9_500);
    expect(positions.from).toBe('p2');
  });

  it('is never newer than the reach, also in a storm of events', () => {
    const positions = new Positions();
    for (let at = 0; at < 5_000; at += 1) positions.note(String(at), at);
    expect(positions.from).toBe('0');
  });
});

import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '../../shared/clock.js';
import { AddressLimiter, waitAfter } from './address-limiter.js';

describe('the limiter', () => {
  it('lets the wait grow to half a minute and no further', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1000].map(waitAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('slows down one address and no other', () => {
    const clock = new ManualClock(0);
    const limiter = new AddressLimiter(clock);
    for (let tries = 0; tries < 4; tries += 1) limiter.add('10.0.0.1', waitAfter);
    expect([limiter.wait('10.0.0.1'), limiter.wait('::ffff:10.0.0.1'), limiter.wait('10.0.0.2')]).toEqual([2, 2, 0]);
    clock.advance(2_000);
    expect(limiter.wait('10.0.0.1')).toBe(0);
  });

  it('lets go on whose last try was right, without forgetting the others', () => {
    const limiter = new AddressLimiter(new ManualClock(0));
    for (let tries = 0; tries < 5; tries += 1) limiter.add('10.0.0.1', waitAfter);
    limiter.forgive('10.0.0.1');
    limiter.forgive('10.0.0.2');
    expect([limiter.wait('10.0.0.1'), limiter.countOf('10.0.0.1'), limiter.countOf('10.0.0.2')]).toEqual([0, 4, 0]);
  });

  it('takes the addresses of one subscriber as one', () => {
    const limiter = new AddressLimiter(new ManualClock(0));
    limiter.add('2001:db8:1:2:3:4:5:6');
    expect([limiter.countOf('2001:db8:1:2:9:9:9:9'), limiter.countOf('2001:db8:1:3::1')]).toEqual([1, 0]);
  });

  it('forgets after an hour, and the oldest when there are too many', () => {
    const clock = new ManualClock(0);
    const limiter = new AddressLimiter(clock);
    limiter.add('10.0.0.1');
    clock.advance(3_600_000);
    expect([limiter.countOf('10.0.0.1'), limiter.size]).toEqual([0, 1]);
    limiter.sweep();
    expect(limiter.size).toBe(0);
    for (let at = 0; at < 20_010; at += 1) limiter.add(`10.1.${at >> 8}.${at & 255}`);
    expect(limiter.size).toBeLessThanOrEqual(20_000);
    expect(limiter.countOf('10.1.0.1')).toBe(0);
  });

  it('keeps no address that could be read', () => {
    const limiter = new AddressLimiter(new ManualClock(0));
    limiter.add('203.0.113.77');
    expect(
      JSON.stringify([...Object.values(limiter)].map((value) => (value instanceof Map ? [...value] : value))),
    ).not.toContain('203.0.113.77');
  });
});

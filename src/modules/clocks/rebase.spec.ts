import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../../shared/duration.js';
import { startClock, stopClock } from './clock.js';
import { times } from './clock-times.js';
import { type ClockPolicyDocument, defaultPolicies } from './policy.js';
import { rebaseClock, underPolicies } from './rebase.js';
import { defaultCalendar } from './statutory-days.js';

const calendar = defaultCalendar();
const at = (text: string): number => Date.parse(`2026-11-${text}+08:00`);
const replyIn = (hours: number): ClockPolicyDocument => ({
  ...defaultPolicies,
  reply: { ...defaultPolicies.reply, targetMs: hours * HOUR },
});
const clock = startClock(defaultPolicies, { kind: 'reply', priority: 'high', at: at('23T09:00') });

describe('underPolicies', () => {
  it('gives the terms of the policies, whatever the clock had before', () => {
    const twiceBehind = underPolicies(clock, replyIn(4));
    expect(twiceBehind.targetMs).toBe(3 * HOUR);
    expect(times(twiceBehind, calendar).dueAt).toBe(at('23T12:00'));
    // Between two versions that say the same of a reply, a clock of a third version would stay behind.
    expect(rebaseClock(clock, replyIn(4), replyIn(4))).toBe(clock);
  });

  it('leaves a clock alone that has them, and one that has stopped', () => {
    expect(underPolicies(clock, { ...defaultPolicies })).toBe(clock);
    const { clock: stopped } = stopClock(clock, calendar, at('23T10:00'));
    expect(stopped && underPolicies(stopped, replyIn(4))).toBe(stopped);
  });

  it('knows the terms of a clock that comes back from the database', () => {
    const stored: typeof clock = JSON.parse(JSON.stringify(clock));
    expect(underPolicies(stored, defaultPolicies)).toBe(stored);
  });
});

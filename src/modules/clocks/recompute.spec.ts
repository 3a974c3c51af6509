import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../../shared/duration.js';
import type { CalendarDocument, DayEntry } from './calendar.js';
import { type ClockChange, pauseClock, resumeClock, startClock, stopClock } from './clock.js';
import type { ClockRecord } from './clock-record.js';
import { faceOf, times, usedMs } from './clock-times.js';
import { type ClockKind, type ClockPolicy, type ClockPolicyDocument, defaultPolicies } from './policy.js';
import { rebaseClock, reprioritise } from './rebase.js';
import { recompute } from './recompute.js';
import { defaultCalendar } from './statutory-days.js';

const calendar = defaultCalendar();
const rules = { calendar, policies: defaultPolicies };
const at = (text: string): number => Date.parse(`2026-${text}+08:00`);
const edit = (days: Record<string, DayEntry>): CalendarDocument => ({
  ...calendar,
  days: { ...calendar.days, ...days },
});
const change = (kind: ClockKind, policy: Partial<ClockPolicy>): ClockPolicyDocument => ({
  ...defaultPolicies,
  [kind]: { ...defaultPolicies[kind], ...policy },
});
const start = (kind: ClockKind, from: string): ClockRecord =>
  startClock(defaultPolicies, { kind, priority: 'normal', at: at(from) });

function changed(answer: ClockChange): ClockRecord {
  if (!answer.clock) throw new Error(`refused: ${answer.refusal.code}`);
  return answer.clock;
}
const pause = (clock: ClockRecord, when: string): ClockRecord =>
  changed(pauseClock(clock, calendar, at(when), 'waiting_for_partner'));
const resume = (clock: ClockRecord, when: string): ClockRecord => changed(resumeClock(clock, calendar, at(when)));

const typhoon = edit({ '2026-11-24': { kind: 'holiday', name: { zh: '台风停工', en: 'typhoon' } } });

describe('a changed calendar', () => {
  it('lists the clocks that move, before and after', () => {
    const clocks = [
      { id: 'moves', clock: start('handle', '11-23T10:00') },
      { id: 'over before', clock: start('handle', '11-20T10:00') },
      { id: 'counts no calendar', clock: start('reversal', '11-23T10:00') },
    ];
    const moves = recompute(clocks, rules, { ...rules, calendar: typhoon });
    expect(moves).toMatchObject([{ id: 'moves', before: at('11-24T10:00'), after: at('11-25T10:00') }]);
    expect(moves[0]?.clock).toBe(clocks[0]?.clock);
  });

  it('lists nothing when nothing moves', () => {
    const clocks = [{ id: 'a', clock: start('handle', '11-23T10:00') }];
    expect(recompute(clocks, rules, { calendar: edit({}), policies: { ...defaultPolicies } })).toEqual([]);
  });

  it('counts the open segment anew from its start, and leaves closed ones alone', () => {
    const clock = resume(pause(start('handle', '11-23T10:00'), '11-23T16:00'), '11-23T18:00');
    const yesterdayOff = edit({ '2026-11-23': { kind: 'holiday' } });
    const [move] = recompute([{ id: 'a', clock }], rules, { ...rules, calendar: yesterdayOff });
    // 6 h were used before the pause and stay used; the 6 h of Monday evening no longer count.
    expect(move).toMatchObject({ before: at('11-24T12:00'), after: at('11-24T18:00') });
    expect(usedMs(clock, yesterdayOff, at('11-24T01:00'))).toBe(7 * HOUR);
    expect(clock.segments[0]).toMatchObject({ countedMs: 6 * HOUR });
  });

  it('never moves what was reached in a closed segment', () => {
    const late = resume(pause(start('handle', '11-23T10:00'), '11-24T11:00'), '11-24T12:00');
    const [move] = recompute([{ id: 'a', clock: late }], rules, { ...rules, calendar: typhoon });
    // Only the escalation lies ahead, so only it moves.
    expect(move).toMatchObject({ before: at('11-24T10:00'), after: at('11-24T10:00') });
    expect(move?.times.escalateAt).toBe(at('11-25T11:00'));
    expect(faceOf(late, typhoon, at('11-24T13:00')).level).toBe('breached');
  });

  it('moves neither paused nor stopped clocks', () => {
    const running = start('handle', '11-23T10:00');
    const clocks = [
      { id: 'paused', clock: pause(running, '11-23T12:00') },
      { id: 'stopped', clock: changed(stopClock(running, calendar, at('11-24T09:00'))) },
    ];
    expect(recompute(clocks, rules, { ...rules, calendar: typhoon })).toEqual([]);
  });
});

describe('a changed policy', () => {
  const longer = change('handle', { targetMs: 36 * HOUR });

  it('moves the clocks of its kind and hands back what is to be stored', () => {
    const clocks = [
      { id: 'handle', clock: start('handle', '11-23T10:00') },
      { id: 'plan', clock: start('plan', '11-23T10:00') },
    ];
    const moves = recompute(clocks, rules, { ...rules, policies: longer });
    expect(moves).toMatchObject([{ id: 'handle', before: at('11-24T10:00'), after: at('11-24T22:00') }]);
    expect(moves[0]?.clock).toMatchObject({ targetMs: 36 * HOUR });
    expect(moves[0]?.times).toEqual(moves[0] && times(moves[0].clock, calendar));
  });

  it('lists a clock of which only the warning moves', () => {
    const moves = recompute([{ id: 'a', clock: start('handle', '11-23T10:00') }], rules, {
      ...rules,
      policies: change('handle', { warnShare: 0.5 }),
    });
    expect(moves).toMatchObject([{ before: at('11-24T10:00'), after: at('11-24T10:00') }]);
    expect(moves[0]?.times.warnAt).toBe(at('11-23T22:00'));
  });

  it('gives a paused clock its new target without a due time', () => {
    const paused = pause(start('handle', '11-23T10:00'), '11-23T12:00');
    expect(rebaseClock(paused, defaultPolicies, longer)).toMatchObject({ targetMs: 36 * HOUR });
    expect(recompute([{ id: 'a', clock: paused }], rules, { ...rules, policies: longer })).toEqual([]);
  });

  it('dates a target that is now shorter than what closed segments used at the end of the segment', () => {
    const clock = pause(start('handle', '11-23T10:00'), '11-23T16:00');
    const shorter = change('handle', { targetMs: 4 * HOUR });
    const [move] = recompute([{ id: 'a', clock }], rules, { ...rules, policies: shorter });
    expect(move).toMatchObject({ before: null, after: at('11-23T16:00') });
    expect(move?.clock.reached).toEqual({
      warnAt: at('11-23T16:00'),
      dueAt: at('11-23T16:00'),
      escalateAt: at('11-23T16:00'),
    });
    const exact = rebaseClock(clock, defaultPolicies, change('handle', { targetMs: 6 * HOUR }));
    expect(exact.reached).toEqual({ warnAt: at('11-23T16:00'), dueAt: null, escalateAt: null });
  });

  it('counts no pause when it looks for a shorter target', () => {
    const once = resume(pause(start('handle', '11-23T10:00'), '11-23T12:00'), '11-24T12:00');
    const clock = pause(once, '11-24T16:00');
    const { reached } = rebaseClock(clock, defaultPolicies, change('handle', { targetMs: 5 * HOUR }));
    expect(reached).toMatchObject({ dueAt: at('11-24T16:00') });
  });

  it('keeps the time of a stage whose own amount did not change', () => {
    const late = pause(start('handle', '11-23T10:00'), '11-24T11:00');
    const { reached } = rebaseClock(late, defaultPolicies, change('handle', { escalateShare: 2 }));
    expect(reached).toEqual({ warnAt: at('11-24T04:00'), dueAt: at('11-24T10:00'), escalateAt: null });
  });

  it('opens again what was reached under a shorter target', () => {
    const late = pause(start('handle', '11-23T10:00'), '11-24T11:00');
    expect(late.reached.dueAt).toBe(at('11-24T10:00'));
    expect(rebaseClock(late, defaultPolicies, longer).reached).toMatchObject({ warnAt: null, dueAt: null });
  });

  it('leaves a clock alone whose own policy did not change, and one that has stopped', () => {
    const clock = start('handle', '11-23T10:00');
    const done = changed(stopClock(clock, calendar, at('11-23T11:00')));
    expect(rebaseClock(clock, defaultPolicies, change('plan', { targetMs: HOUR }))).toBe(clock);
    expect(rebaseClock(done, defaultPolicies, longer)).toBe(done);
  });
});

describe('another priority', () => {
  it('scales the target from the start on', () => {
    const urgent = reprioritise(start('handle', '11-23T10:00'), defaultPolicies, 'urgent');
    expect(urgent).toMatchObject({ priority: 'urgent', targetMs: 12 * HOUR });
    expect(times(urgent, calendar).dueAt).toBe(at('11-23T22:00'));
    expect(reprioritise(urgent, defaultPolicies, 'normal')).toEqual(start('handle', '11-23T10:00'));
  });

  it('changes neither a reversal nor a stopped clock', () => {
    const reversal = start('reversal', '11-23T10:00');
    expect(times(reprioritise(reversal, defaultPolicies, 'urgent'), calendar)).toEqual(times(reversal, calendar));
    const done = changed(stopClock(start('handle', '11-23T10:00'), calendar, at('11-23T11:00')));
    expect(reprioritise(done, defaultPolicies, 'urgent')).toBe(done);
  });
});

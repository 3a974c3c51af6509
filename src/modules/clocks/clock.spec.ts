import { describe, expect, it } from '@jest/globals';
import { HOUR } from '../../shared/duration.js';
import { refusalText } from '../../shared/refusal.js';
import { type ClockChange, pauseClock, resumeClock, startClock, stopClock } from './clock.js';
import type { ClockRecord } from './clock-record.js';
import { faceOf, nextStage, type Stage, times, usedMs } from './clock-times.js';
import { type ClockKind, defaultPolicies, type Priority } from './policy.js';
import { defaultCalendar } from './statutory-days.js';

const calendar = { ...defaultCalendar(), loadedYears: [2024, 2025, 2026] };
const at = (text: string): number => Date.parse(`2026-${text}+08:00`);
const started = (kind: ClockKind, from: string, priority: Priority = 'normal'): ClockRecord =>
  startClock(defaultPolicies, { kind, priority, at: at(from) });

function changed(change: ClockChange): ClockRecord {
  if (!change.clock) throw new Error(`refused: ${change.refusal.code}`);
  return change.clock;
}
const paused = (clock: ClockRecord, when: string): ClockRecord =>
  changed(pauseClock(clock, calendar, at(when), 'waiting_for_partner'));
const resumed = (clock: ClockRecord, when: string): ClockRecord => changed(resumeClock(clock, calendar, at(when)));
const stopped = (clock: ClockRecord, when: string): ClockRecord => changed(stopClock(clock, calendar, at(when)));

describe('a clock that runs', () => {
  const clock = started('handle', '11-23T10:00');

  it('warns at 75 %, is due at 100 %, escalates at 150 %', () => {
    expect(times(clock, calendar)).toEqual({
      warnAt: at('11-24T04:00'),
      dueAt: at('11-24T10:00'),
      escalateAt: at('11-24T22:00'),
      assumedYears: [],
    });
  });

  it.each([
    ['11-23T10:00', 'calm', 0],
    ['11-24T03:59:59.999', 'calm', 0.75],
    ['11-24T04:00', 'warned', 0.75],
    ['11-24T10:00', 'warned', 1],
    ['11-24T10:00:00.001', 'breached', 1],
    ['11-24T21:59:59.999', 'breached', 1.5],
    ['11-24T22:00', 'escalated', 1.5],
  ])('at %s is %s', (now, level, share) => {
    const face = faceOf(clock, calendar, at(now));
    expect(face).toMatchObject({ state: 'running', level, pausedMs: 0, pauses: 0 });
    expect(face.share).toBeCloseTo(share, 6);
    expect(face.usedMs + face.leftMs).toBe(24 * HOUR);
  });

  it('is scaled by priority', () => {
    expect(times(started('handle', '11-23T10:00', 'urgent'), calendar).dueAt).toBe(at('11-23T22:00'));
  });

  it('is breached with the window that its time ended in, though it used no more since', () => {
    const evening = started('dispatch', '11-20T17:00');
    expect(times(evening, calendar).dueAt).toBe(at('11-20T17:30'));
    expect(faceOf(evening, calendar, at('11-21T09:00'))).toMatchObject({ level: 'breached', leftMs: 0 });
    expect(stopped(evening, '11-20T17:30').outcome).toEqual({ state: 'met', level: 'warned' });
    expect(stopped(evening, '11-21T09:00').outcome).toEqual({ state: 'missed', level: 'breached' });
  });

  it('may start in the past: a recharge of three days ago is still in time (A12)', () => {
    const reversal = started('reversal', '10-01T12:00');
    expect(stopped(reversal, '10-04T12:00').outcome?.state).toBe('met');
    expect(stopped(reversal, '10-04T12:00:00.001').outcome?.state).toBe('missed');
  });

  it('says which years were guessed', () => {
    expect(times(started('handle', '12-31T10:00'), calendar).assumedYears).toEqual([2027]);
  });
});

describe('a clock with pauses', () => {
  const clock = started('handle', '11-23T10:00');
  const waiting = paused(clock, '11-23T16:00');

  it('keeps what was used, and knows no due time while it waits', () => {
    expect(times(waiting, calendar)).toEqual({ warnAt: null, dueAt: null, escalateAt: null, assumedYears: [] });
    expect(faceOf(waiting, calendar, at('11-27T10:00'))).toEqual({
      state: 'paused',
      level: 'calm',
      usedMs: 6 * HOUR,
      leftMs: 18 * HOUR,
      share: 0.25,
      pausedMs: 90 * HOUR,
      pauses: 1,
    });
    expect(waiting.segments[0]).toMatchObject({ state: 'running', countedMs: 6 * HOUR, to: at('11-23T16:00') });
  });

  it('shifts its times by the pause', () => {
    const running = resumed(waiting, '11-27T16:00');
    expect(times(running, calendar)).toMatchObject({ warnAt: at('11-30T04:00'), dueAt: at('11-30T10:00') });
    expect(usedMs(running, calendar, at('11-27T17:00'))).toBe(7 * HOUR);
  });

  it('keeps what it reached before a pause', () => {
    const late = paused(clock, '11-24T11:00');
    expect(times(late, calendar)).toMatchObject({
      warnAt: at('11-24T04:00'),
      dueAt: at('11-24T10:00'),
      escalateAt: null,
    });
    expect(faceOf(late, calendar, at('11-30T11:00')).level).toBe('breached');
    expect(times(resumed(late, '11-30T11:00'), calendar)).toMatchObject({
      dueAt: at('11-24T10:00'),
      escalateAt: at('11-30T22:00'),
    });
  });

  it('is not late when it was paused at the very due time, until it runs on', () => {
    const justInTime = paused(clock, '11-24T10:00');
    expect(times(justInTime, calendar).dueAt).toBeNull();
    expect(faceOf(justInTime, calendar, at('11-26T10:00')).level).toBe('warned');
    expect(stopped(justInTime, '11-26T10:00').outcome).toEqual({ state: 'met', level: 'warned' });
    const running = resumed(justInTime, '11-26T10:00');
    expect(times(running, calendar).dueAt).toBe(at('11-26T10:00'));
    expect(stopped(running, '11-26T10:00').outcome?.state).toBe('met');
    expect(stopped(running, '11-26T10:00:00.001').outcome?.state).toBe('missed');
  });

  it('is warned when it was paused at the very warning time', () => {
    const waits = paused(clock, '11-24T04:00');
    expect(times(waits, calendar).warnAt).toBe(at('11-24T04:00'));
    expect(faceOf(waits, calendar, at('11-26T10:00')).level).toBe('warned');
  });

  it('can be stopped while it waits, and then has no due time', () => {
    const done = stopped(waiting, '11-24T10:00');
    expect(done).toMatchObject({ stoppedAt: at('11-24T10:00'), outcome: { state: 'met', level: 'calm' } });
    expect(times(done, calendar).dueAt).toBeNull();
    expect(faceOf(done, calendar, at('12-24T10:00'))).toMatchObject({
      state: 'met',
      usedMs: 6 * HOUR,
      pausedMs: 18 * HOUR,
    });
  });

  it('survives JSON', () => {
    const whole = stopped(resumed(waiting, '11-24T09:00'), '11-24T10:00');
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });
});

describe('a clock that has stopped', () => {
  const done = stopped(started('handle', '11-23T10:00'), '11-24T05:00');

  it('keeps the due time as it stood and only the stages it reached', () => {
    expect(times(done, calendar)).toMatchObject({
      warnAt: at('11-24T04:00'),
      dueAt: at('11-24T10:00'),
      escalateAt: null,
    });
    expect(faceOf(done, calendar, at('12-24T10:00'))).toMatchObject({
      state: 'met',
      level: 'warned',
      usedMs: 19 * HOUR,
    });
  });

  it('still says that its due time was a guess', () => {
    const early = stopped(started('handle', '12-31T10:00'), '12-31T11:00');
    expect(times(early, calendar)).toMatchObject({ dueAt: Date.parse('2027-01-01T10:00+08:00'), assumedYears: [2027] });
  });

  it('does not change with the calendar', () => {
    const holidays = { '2026-11-23': { kind: 'holiday' }, '2026-11-24': { kind: 'holiday' } } as const;
    const edited = { ...calendar, days: { ...calendar.days, ...holidays } };
    expect(times(done, edited).dueAt).toBe(at('11-24T10:00'));
    expect(faceOf(done, edited, at('12-24T10:00'))).toEqual(faceOf(done, calendar, at('12-24T10:00')));
  });
});

describe('illegal changes', () => {
  const running = started('handle', '11-23T10:00');
  const waiting = paused(running, '11-23T11:00');
  const done = stopped(running, '11-23T11:00');
  const when = at('11-23T12:00');
  const before = at('11-23T09:00');

  it.each<[string, ClockChange, string]>([
    ['pause twice', pauseClock(waiting, calendar, when, 'again'), 'clock.already_paused'],
    ['resume what runs', resumeClock(running, calendar, when), 'clock.not_paused'],
    ['pause what has stopped', pauseClock(done, calendar, when, 'late'), 'clock.already_stopped'],
    ['resume what has stopped', resumeClock(done, calendar, when), 'clock.already_stopped'],
    ['stop twice', stopClock(done, calendar, when), 'clock.already_stopped'],
    ['pause before the start', pauseClock(running, calendar, before, 'early'), 'clock.before_last_change'],
    ['resume before the pause', resumeClock(waiting, calendar, before), 'clock.before_last_change'],
    ['stop before the start', stopClock(running, calendar, before), 'clock.before_last_change'],
    ['pause a reversal', pauseClock(started('reversal', '11-23T10:00'), calendar, when, 'no'), 'clock.never_pauses'],
  ])('%s is refused', (_what, change, code) => {
    expect(change.clock).toBeUndefined();
    expect(change.refusal?.code).toBe(code);
    expect(refusalText(code).zh).not.toBe('');
  });

  it('leaves the clock it was asked about alone', () => {
    expect(running.segments).toHaveLength(1);
    expect(running.stoppedAt).toBeNull();
  });
});

describe('nextStage', () => {
  const due = times(started('handle', '11-23T10:00'), calendar);

  it.each<[Stage[], { stage: Stage; at: number } | null]>([
    [[], { stage: 'warn', at: at('11-24T04:00') }],
    [['warn'], { stage: 'breach', at: at('11-24T10:00:00.001') }],
    [['warn', 'breach'], { stage: 'escalate', at: at('11-24T22:00') }],
    [['warn', 'breach', 'escalate'], null],
  ])('after %p comes %p', (fired, next) => {
    expect(nextStage(due, fired)).toEqual(next);
  });

  it('is the first instant at which the face shows it', () => {
    const clock = started('handle', '11-23T10:00');
    const levels = { warn: 'warned', breach: 'breached', escalate: 'escalated' } as const;
    const fired: Stage[] = [];
    for (let next = nextStage(due, fired); next; next = nextStage(due, fired)) {
      expect(faceOf(clock, calendar, next.at).level).toBe(levels[next.stage]);
      expect(faceOf(clock, calendar, next.at - 1).level).not.toBe(levels[next.stage]);
      fired.push(next.stage);
    }
    expect(fired).toEqual(['warn', 'breach', 'escalate']);
  });

  it('has no time while the clock is paused, but does not forget what was reached before', () => {
    const clock = started('handle', '11-23T10:00');
    expect(nextStage(times(paused(clock, '11-23T12:00'), calendar), [])).toBeNull();
    const late = times(paused(clock, '11-24T11:00'), calendar);
    expect(nextStage(late, ['warn'])).toEqual({ stage: 'breach', at: at('11-24T10:00:00.001') });
    expect(nextStage(late, ['warn', 'breach'])).toBeNull();
  });
});

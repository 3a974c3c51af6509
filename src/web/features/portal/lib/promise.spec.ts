import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../../lib/api';
import { promiseOf } from './promise';

const hour = 3_600_000;

const reply: Clock = {
  id: 'c1',
  kind: 'reply',
  label: '回复',
  state: 'running',
  level: 'calm',
  counted: 'workdays',
  startedAt: '2026-11-20T10:00:00+08:00',
  stoppedAt: null,
  dueAt: '2026-11-20T18:00:00+08:00',
  warnAt: null,
  escalateAt: null,
  targetMs: 8 * hour,
  usedMs: 0,
  orderId: null,
};
const now = Date.parse('2026-11-20T10:00:01+08:00');

describe('promiseOf', () => {
  it('gives the due time of the reply clock', () => {
    expect(promiseOf([{ ...reply, kind: 'plan' }, reply], now)).toEqual({
      kind: 'by',
      dueAt: reply.dueAt,
      skipsDays: false,
    });
  });

  it('says that days off lie between', () => {
    const weekend = { ...reply, startedAt: '2026-11-21T10:00:00+08:00', dueAt: '2026-11-23T08:00:00+08:00' };
    expect(promiseOf([weekend], now)).toMatchObject({ kind: 'by', skipsDays: true });
  });

  it('says when it is late, and when it waits for the partner', () => {
    expect(promiseOf([reply], now + 9 * hour)).toEqual({ kind: 'late' });
    expect(promiseOf([{ ...reply, state: 'paused', dueAt: null }], now)).toEqual({ kind: 'paused' });
  });

  it('promises nothing once it was replied, and follows the newest clock after a reopening', () => {
    const stopped: Clock = { ...reply, state: 'met', stoppedAt: '2026-11-20T11:00:00+08:00' };
    expect(promiseOf([stopped], now)).toBeNull();
    const again = { ...reply, id: 'c2', dueAt: '2026-11-20T19:00:00+08:00' };
    expect(promiseOf([stopped, again], now)).toMatchObject({ dueAt: again.dueAt });
  });
});

import { describe, expect, it } from '@jest/globals';
import { levelAt } from './clock-level';

const at = (time: string): number => Date.parse(`2026-11-23T${time}+08:00`);
const clock = {
  level: 'calm' as const,
  warnAt: '2026-11-23T10:00:00+08:00',
  dueAt: '2026-11-23T12:00:00+08:00',
  escalateAt: '2026-11-23T15:00:00+08:00',
};

describe('the level that a chip shows', () => {
  it.each([
    ['09:59:59', 'calm'],
    ['10:00:00', 'warned'],
    ['11:59:59', 'warned'],
    ['12:00:00', 'breached'],
    ['15:00:00', 'escalated'],
  ])('follows the time between two events: %s is %s', (time, level) => {
    expect(levelAt(clock, at(time))).toBe(level);
  });

  it('never falls behind what the server has said', () => {
    expect(levelAt({ ...clock, level: 'breached' }, at('09:00:00'))).toBe('breached');
  });

  it('does not rise while a clock is paused', () => {
    expect(levelAt({ level: 'calm', dueAt: null }, at('23:00:00'))).toBe('calm');
  });
});

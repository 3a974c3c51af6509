import type { Clock, Level } from '../lib/api';

const ranks: Record<Level, number> = { calm: 0, warned: 1, breached: 2, escalated: 3 };

const later = (one: Level, other: Level): Level => (ranks[one] >= ranks[other] ? one : other);

const isPast = (at: string | null | undefined, now: number): boolean => !!at && Date.parse(at) <= now;

/** What a clock needs for its level to be drawn. Times are ISO 8601. */
export type LevelSource = Pick<Clock, 'level' | 'dueAt'> & Partial<Pick<Clock, 'warnAt' | 'escalateAt'>>;

/**
 * The level to draw now. The server says each warning and breach once, by an event; between two events the time itself
 * tells, so that a chip never says "left" when nothing is.
 */
export function levelAt(clock: LevelSource, now: number): Level {
  let level = clock.level;
  if (isPast(clock.warnAt, now)) level = later(level, 'warned');
  if (isPast(clock.dueAt, now)) level = later(level, 'breached');
  if (isPast(clock.escalateAt, now)) level = later(level, 'escalated');
  return level;
}

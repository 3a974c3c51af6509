import type { Window } from '../../api/types';

const clock = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Minutes since midnight of `HH:MM` (`24:00` is 1440); NaN when it is no time. */
export function minutesOf(time: string): number {
  const found = clock.exec(time);
  if (!found) return Number.NaN;
  return found[1] === undefined ? 1_440 : Number(found[1]) * 60 + Number(found[2]);
}

/** Hours as people read them: two decimals at most. */
export const roundHours = (hours: number): number => Math.round(hours * 100) / 100;

/** Hours that the windows of a day make together; windows that are no windows yet count nothing. */
export function hoursOf(windows: readonly Window[]): number {
  const minutes = windows.map(({ from, to }) => minutesOf(to) - minutesOf(from));
  return minutes.reduce((sum, length) => sum + (length > 0 ? length : 0), 0) / 60;
}

export type WindowFault = 'malformed' | 'ends_first' | 'overlaps';

/** What is wrong with each window, by its place; null where nothing is. They may touch, but not overlap. */
export function windowFaults(windows: readonly Window[]): (WindowFault | null)[] {
  const spans = windows.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  return spans.map(({ from, to }, at) => {
    if (Number.isNaN(from) || Number.isNaN(to)) return 'malformed';
    if (from >= to) return 'ends_first';
    return spans.some((other, place) => place < at && other.from < to && from < other.to) ? 'overlaps' : null;
  });
}

export const windowsText = (windows: readonly Window[]): string =>
  windows.map(({ from, to }) => `${from}–${to}`).join('  ');

export const isSame = (one: readonly Window[], other: readonly Window[]): boolean =>
  one.length === other.length && one.every(({ from, to }, at) => other[at]?.from === from && other[at]?.to === to);

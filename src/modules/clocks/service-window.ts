/** A span of service on one day, wall clock `HH:MM`; `to` may be `24:00`. It contains `from` and ends before `to`. */
export interface ServiceWindow {
  from: string;
  to: string;
}

const pattern = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** Minutes since midnight of a wall clock time `HH:MM` (`24:00` is 1440); `NaN` when it is none. */
export function minutesOf(time: string): number {
  const match = pattern.exec(time);
  if (!match) return Number.NaN;
  return match[1] === undefined ? 1440 : Number(match[1]) * 60 + Number(match[2]);
}

/** What is wrong with the windows of one day, by their place in the list. They may touch, but not overlap. */
export function windowFaults(windows: readonly ServiceWindow[]): { index: number; code: string }[] {
  const spans = windows.map(({ from, to }, index) => ({ index, from: minutesOf(from), to: minutesOf(to) }));
  const malformed = spans.filter(({ from, to }) => Number.isNaN(from) || Number.isNaN(to));
  const sound = spans.filter((span) => !malformed.includes(span)).toSorted((a, b) => a.from - b.from);
  return [
    ...malformed.map(({ index }) => ({ index, code: 'window.malformed_time' })),
    ...sound.filter(({ from, to }) => from >= to).map(({ index }) => ({ index, code: 'window.ends_before_start' })),
    ...sound
      .filter(({ from }, place) => sound.slice(0, place).some((earlier) => earlier.to > from))
      .map(({ index }) => ({ index, code: 'window.overlaps' })),
  ];
}

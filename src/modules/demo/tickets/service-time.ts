import { DAY, HOUR, MINUTE } from '../../../shared/duration.js';
import { dateOfDay, dayNumberAt, startOfDay } from '../../../shared/time-zone.js';
import { addCounted, type CalendarDocument, countBetween, windowsOf } from '../../clocks/index.js';
import type { Dice } from './dice.js';

interface Span {
  from: number;
  to: number;
}

/** `HH:MM` as milliseconds after midnight. */
const afterMidnight = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
};

/** How long a talk takes that has to be over by now. */
const lastTalkMs = 15 * MINUTE;

/** The service hours of the last weeks, up to the moment of loading: where the steps of people lie. */
export class ServiceTime {
  private readonly spans: readonly Span[];

  constructor(
    private readonly calendar: CalendarDocument,
    readonly now: number,
    private readonly days: number,
  ) {
    const today = dayNumberAt(now);
    const past = Array.from({ length: days + 1 }, (_, index) => today - days + index);
    this.spans = past
      .flatMap((day) =>
        windowsOf(calendar, dateOfDay(day)).map(({ from, to }) => ({
          from: startOfDay(day) + afterMidnight(from),
          to: Math.min(startOfDay(day) + afterMidnight(to), now - lastTalkMs),
        })),
      )
      .filter(({ from, to }) => to > from);
  }

  /** The instant so much service (milliseconds) after another. */
  after(at: number, ms: number): number {
    return addCounted(this.calendar, 'service', at, ms).at;
  }

  between(from: number, to: number): number {
    return countBetween(this.calendar, 'service', from, to);
  }

  /** The instant so much service (milliseconds) before now; the beginning of the weeks when there was less. */
  before(ms: number): number {
    let left = ms;
    for (const { from, to } of this.spans.toReversed()) {
      if (left <= to - from) return to - left;
      left -= to - from;
    }
    return this.spans[0]?.from ?? this.now;
  }

  /** The latest instant since when a workday's clock has counted so much (milliseconds) by now. */
  countedBefore(ms: number): number {
    let [low, high] = [this.now - this.days * DAY, this.now];
    while (high - low > MINUTE) {
      const middle = (low + high) / 2;
      if (countBetween(this.calendar, 'workdays', middle, this.now) >= ms) low = middle;
      else high = middle;
    }
    return Math.floor(low);
  }

  /** Any instant of service, at least so much service (milliseconds) before now. */
  someTime(dice: Dice, before: number): number {
    const limit = this.before(before);
    const spans = this.spans.filter(({ from }) => from < limit);
    const { from, to } = dice.pick(spans);
    return dice.between(from, Math.min(to, limit));
  }
}

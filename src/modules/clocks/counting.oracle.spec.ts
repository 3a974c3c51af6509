import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../../shared/duration.js';
import { dateAt } from '../../shared/time-zone.js';
import type { CalendarDocument, DayEntry } from './calendar.js';
import { validateCalendar } from './calendar-faults.js';
import { pauseClock, resumeClock, startClock, stopClock } from './clock.js';
import type { ClockRecord } from './clock-record.js';
import { faceOf } from './clock-times.js';
import { addCounted, countBetween, type CountingMode } from './counting.js';
import { defaultPolicies } from './policy.js';
import type { ServiceWindow } from './service-window.js';
import { defaultCalendar } from './statutory-days.js';

/*
 * TM-4, TM-5: the engine against a slow oracle that shares nothing with it. The oracle asks of every single minute
 * whether it counts, by comparing wall clock texts, over random calendars in three years of real holidays with edits.
 */

const statutory = defaultCalendar();
const modes: readonly CountingMode[] = ['elapsed', 'service', 'workdays'];

type Rule = (minute: number) => boolean;

/** The oracle: does the minute that begins at this instant count? */
function oracle(calendar: CalendarDocument, mode: CountingMode): Rule {
  const remembered = new Map<string, readonly ServiceWindow[] | null>();
  const windowsOn = (date: string): readonly ServiceWindow[] | null => {
    const entry = calendar.days[date];
    if (entry?.kind === 'holiday') return null;
    if (entry?.windows) return entry.windows;
    if (entry?.kind === 'makeup') return calendar.week['1'];
    const sundayFirst = new Date(`${date}T00:00:00Z`).getUTCDay();
    const windows = Object.entries(calendar.week).find(([key]) => Number(key) % 7 === sundayFirst)?.[1];
    return windows?.length ? windows : null;
  };
  return (minute) => {
    if (mode === 'elapsed') return true;
    const text = new Date(minute + calendar.utcOffsetMinutes * MINUTE).toISOString();
    const [date, time] = [text.slice(0, 10), text.slice(11, 16)];
    if (!remembered.has(date)) remembered.set(date, windowsOn(date));
    const windows = remembered.get(date) ?? null;
    if (mode === 'workdays') return windows !== null;
    return windows?.some(({ from, to }) => from <= time && time < to) ?? false;
  };
}

function slowAdd(counts: Rule, start: number, amountMs: number): number {
  let at = start;
  let left = amountMs;
  while (left > 0) {
    if (counts(at)) left -= MINUTE;
    at += MINUTE;
  }
  return at;
}

function slowCount(counts: Rule, from: number, to: number): number {
  let counted = 0;
  for (let at = from; at < to; at += MINUTE) if (counts(at)) counted += MINUTE;
  return counted;
}

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** One to three windows of a day, at any minute, in any order, a day that ends at 24:00 among them. */
const windows = fc
  .uniqueArray(fc.oneof(fc.integer({ min: 0, max: 1440 }), fc.constantFrom(0, 510, 720, 870, 1050, 1440)), {
    minLength: 2,
    maxLength: 6,
  })
  .map((edges) => edges.toSorted((a, b) => a - b))
  .map((edges) =>
    edges.flatMap((from, index) => {
      const to = edges[index + 1];
      return index % 2 === 0 && to !== undefined ? [{ from: clockTime(from), to: clockTime(to) }] : [];
    }),
  )
  .chain((sorted) => fc.constantFrom(sorted, sorted.toReversed()));

const shiftedWindows = fc.oneof(
  { weight: 2, arbitrary: fc.constant(statutory.week['1']) },
  { weight: 1, arbitrary: windows },
);

const weekend = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: windows });

const weeks = fc.record({
  1: shiftedWindows,
  2: shiftedWindows,
  3: fc.oneof({ weight: 5, arbitrary: shiftedWindows }, { weight: 1, arbitrary: fc.constant([]) }),
  4: shiftedWindows,
  5: shiftedWindows,
  6: weekend,
  7: weekend,
});

const entries: fc.Arbitrary<DayEntry> = fc.oneof(
  fc.constant<DayEntry>({ kind: 'holiday' }),
  fc.constant<DayEntry>({ kind: 'makeup' }),
  windows.map((own): DayEntry => ({ kind: 'makeup', windows: own })),
  windows.map((own): DayEntry => ({ kind: 'special', windows: own })),
);

const starts = fc
  .integer({ min: 0, max: (3 * 366 * DAY) / MINUTE - 1 })
  .map((minute) => Date.UTC(2024, 0, 1) + minute * MINUTE);

/** A calendar of real holidays with another week and edits of the days that lie around a start. */
const cases = fc
  .record({
    start: starts,
    week: weeks,
    edits: fc.array(fc.tuple(fc.integer({ min: -1, max: 25 }), entries), { maxLength: 14 }),
  })
  .map(({ start, week, edits }) => {
    const days = Object.fromEntries(edits.map(([offset, entry]) => [dateAt(start + offset * DAY), entry]));
    const calendar: CalendarDocument = { ...statutory, week, days: { ...statutory.days, ...days } };
    return { start, calendar };
  });

const targets = fc.constantFrom(30 * MINUTE, 8 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR);
const mode = fc.constantFrom(...modes);
const spans = fc.integer({ min: 0, max: 20 * DAY });

describe('the engine against the minute-by-minute oracle', () => {
  it('is fed sound calendars', () => {
    fc.assert(
      fc.property(cases, ({ calendar }) => expect(validateCalendar(calendar)).toEqual([])),
      { numRuns: 200 },
    );
  });

  it('adds the targets of the clocks (TM-4)', () => {
    fc.assert(
      fc.property(cases, mode, targets, ({ start, calendar }, counted, amount) => {
        const due = slowAdd(oracle(calendar, counted), start, amount);
        expect(addCounted(calendar, counted, start, amount).at).toBe(due);
      }),
      { numRuns: 200 },
    );
  });

  it('counts between any two minutes', () => {
    fc.assert(
      fc.property(cases, mode, fc.integer({ min: 0, max: 12_000 }), ({ start, calendar }, counted, minutes) => {
        const end = start + minutes * MINUTE;
        expect(countBetween(calendar, counted, start, end)).toBe(slowCount(oracle(calendar, counted), start, end));
      }),
      { numRuns: 200 },
    );
  });

  it('neither loses nor doubles time in pauses, and knows when a clock is late (TM-5)', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 9 });
    const policies = fc.tuple(mode, targets).map(([counted, targetMs]) => ({
      ...defaultPolicies,
      handle: { ...defaultPolicies.handle, counted, targetMs },
    }));
    fc.assert(
      fc.property(cases, policies, gaps, ({ start, calendar }, rules, minutes) => {
        const { counted, targetMs } = rules.handle;
        const counts = oracle(calendar, counted);
        let clock: ClockRecord | undefined = startClock(rules, { kind: 'handle', priority: 'normal', at: start });
        let now = start;
        let used = 0;
        let paused = 0;
        let isLate = false;
        minutes.forEach((gap, index) => {
          const runs = index % 2 === 0;
          for (const end = now + gap * MINUTE; now < end; now += MINUTE) {
            isLate ||= runs && used === targetMs;
            const counted = counts(now) ? MINUTE : 0;
            if (!runs) paused += counted;
            // Counting may stop at the target: what comes after is late, however little of it counts.
            else if (used < targetMs) used += counted;
          }
          if (!clock) throw new Error('a legal change was refused');
          const face = faceOf(clock, calendar, now);
          expect([Math.min(face.usedMs, targetMs), face.pausedMs]).toEqual([used, paused]);
          expect(face.usedMs + face.pausedMs).toBe(countBetween(calendar, counted, start, now));
          expect(['breached', 'escalated'].includes(face.level)).toBe(isLate);
          expect(stopClock(clock, calendar, now).clock?.outcome?.state).toBe(isLate ? 'missed' : 'met');
          const next = runs
            ? pauseClock(clock, calendar, now, 'waiting_for_partner')
            : resumeClock(clock, calendar, now);
          clock = next.clock;
        });
      }),
      { numRuns: 120 },
    );
  });
});

describe('laws of counting', () => {
  const moments = cases.chain(({ start, calendar }) =>
    fc.record({ calendar: fc.constant(calendar), start: fc.integer({ min: 0, max: DAY }).map((ms) => start + ms) }),
  );

  it('adding is monotone in the amount and in the start', () => {
    fc.assert(
      fc.property(moments, mode, spans, spans, spans, ({ start, calendar }, counted, amount, more, later) => {
        const due = addCounted(calendar, counted, start, amount).at;
        expect(addCounted(calendar, counted, start, amount + more).at).toBeGreaterThanOrEqual(due + more);
        expect(addCounted(calendar, counted, start + later, amount).at).toBeGreaterThanOrEqual(due);
      }),
      { numRuns: 300 },
    );
  });

  it('splitting an interval changes nothing', () => {
    fc.assert(
      fc.property(moments, mode, spans, spans, ({ start, calendar }, counted, first, second) => {
        const [b, c] = [start + first, start + first + second];
        const whole = countBetween(calendar, counted, start, c);
        expect(countBetween(calendar, counted, start, b) + countBetween(calendar, counted, b, c)).toBe(whole);
        expect(whole).toBeLessThanOrEqual(c - start);
      }),
      { numRuns: 300 },
    );
  });

  it('adding and then counting gives the amount back, and no earlier instant does', () => {
    fc.assert(
      fc.property(moments, mode, spans, ({ start, calendar }, counted, amount) => {
        const due = addCounted(calendar, counted, start, amount).at;
        expect(countBetween(calendar, counted, start, due)).toBe(amount);
        if (amount > 0) expect(countBetween(calendar, counted, start, due - 1)).toBe(amount - 1);
      }),
      { numRuns: 300 },
    );
  });

  it('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(moments, mode, spans, spans, ({ start, calendar }, counted, first, second) => {
        const half = addCounted(calendar, counted, start, first).at;
        const both = addCounted(calendar, counted, start, first + second).at;
        expect(addCounted(calendar, counted, half, second).at).toBe(both);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../shared/duration.js';
import type { CalendarDocument } from './calendar.js';
import { type ClockChange, pauseClock, resumeClock, startClock, stopClock } from './clock.js';
import type { ClockRecord } from './clock-record.js';
import { addCounted, type CountingMode } from './counting.js';
import { explain } from './explain.js';
import { explainClock } from './explain-clock.js';
import { defaultPolicies } from './policy.js';
import { defaultCalendar } from './statutory-days.js';

const calendar: CalendarDocument = { ...defaultCalendar(), loadedYears: [2024, 2025, 2026] };
const at = (text: string): number => Date.parse(`${text}+08:00`);
const mine: CalendarDocument = {
  ...calendar,
  days: {
    ...calendar.days,
    '2026-11-28': { kind: 'makeup' },
    '2026-11-30': {
      kind: 'special',
      name: { zh: '系统割接', en: 'system cut-over' },
      windows: [
        { from: '09:00', to: '10:00' },
        { from: '10:30', to: '11:00' },
      ],
    },
  },
};

const cases: [string, CalendarDocument, CountingMode, string, number, string[], string[]][] = [
  [
    'a holiday in between',
    calendar,
    'service',
    '2026-09-30T15:20',
    15 * HOUR,
    [
      '周三 09-30 15:20–17:30 用去 2 小时 10 分',
      '国庆节 10-01 至 10-07 不计',
      '周四 10-08 08:30–12:00、14:30–17:30 用去 6 小时 30 分；午休不计',
      '周五 10-09 08:30–12:00、14:30–17:20 用去 6 小时 20 分；午休不计',
      '到期：周五 2026-10-09 17:20',
    ],
    [
      'Wednesday 09-30 15:20–17:30: 2 h 10 min used',
      'National Day 10-01 to 10-07 not counted',
      'Thursday 10-08 08:30–12:00, 14:30–17:30: 6 h 30 min used; lunch skipped',
      'Friday 10-09 08:30–12:00, 14:30–17:20: 6 h 20 min used; lunch skipped',
      'Due Friday 2026-10-09 17:20',
    ],
  ],
  [
    'a make-up Saturday, a plain Sunday, special hours with a break',
    mine,
    'service',
    '2026-11-27T17:00',
    8 * HOUR,
    [
      '周五 11-27 17:00–17:30 用去 30 分',
      '周六 11-28 为调休工作日，计入：08:30–12:00、14:30–17:30 用去 6 小时 30 分；午休不计',
      '周末 11-29 不计',
      '周一 11-30（系统割接）按特殊时间计入：09:00–10:00 用去 1 小时',
      '到期：周一 2026-11-30 10:00',
    ],
    [
      'Friday 11-27 17:00–17:30: 30 min used',
      'Saturday 11-28 is a make-up day and counts: 08:30–12:00, 14:30–17:30, 6 h 30 min used; lunch skipped',
      'Weekend 11-29 not counted',
      'Monday 11-30 (system cut-over) has special hours: 09:00–10:00, 1 h used',
      'Due Monday 2026-11-30 10:00',
    ],
  ],
  [
    'special hours without a name',
    { ...mine, days: { '2026-11-30': { kind: 'special', windows: [{ from: '09:00', to: '24:00' }] } } },
    'service',
    '2026-11-30T20:00',
    4 * HOUR,
    ['周一 11-30 按特殊时间计入：20:00–24:00 用去 4 小时', '到期：周一 2026-11-30 24:00'],
    ['Monday 11-30 has special hours: 20:00–24:00, 4 h used', 'Due Monday 2026-11-30 24:00'],
  ],
  [
    'a break that is no lunch',
    mine,
    'service',
    '2026-11-30T09:45',
    30 * MINUTE,
    [
      '周一 11-30（系统割接）按特殊时间计入：09:45–10:00、10:30–10:45 用去 30 分；10:00–10:30 间歇不计',
      '到期：周一 2026-11-30 10:45',
    ],
    [
      'Monday 11-30 (system cut-over) has special hours: 09:45–10:00, 10:30–10:45, 30 min used; break 10:00–10:30 skipped',
      'Due Monday 2026-11-30 10:45',
    ],
  ],
  [
    'whole days that are alike, taken together',
    calendar,
    'service',
    '2026-11-20T18:05',
    20 * HOUR,
    [
      '周五 11-20 18:05 不在服务时间内，自 周一 11-23 08:30 起计',
      '周末 11-21 至 11-22 不计',
      '周一 11-23 至 周三 11-25 每天 6 小时 30 分，共用去 19 小时 30 分；午休不计',
      '周四 11-26 08:30–09:00 用去 30 分',
      '到期：周四 2026-11-26 09:00',
    ],
    [
      'Friday 11-20 18:05 is outside service hours: counting starts Monday 11-23 08:30',
      'Weekend 11-21 to 11-22 not counted',
      'Monday 11-23 to Wednesday 11-25: 6 h 30 min a day, 19 h 30 min used; lunch skipped',
      'Thursday 11-26 08:30–09:00: 30 min used',
      'Due Thursday 2026-11-26 09:00',
    ],
  ],
  [
    'two holidays that run into each other',
    calendar,
    'workdays',
    '2025-09-30T12:00',
    24 * HOUR,
    [
      '周二 09-30 12:00–24:00 用去 12 小时',
      '国庆节、中秋节 10-01 至 10-08 不计',
      '周四 10-09 00:00–12:00 用去 12 小时',
      '到期：周四 2025-10-09 12:00',
    ],
    [
      'Tuesday 09-30 12:00–24:00: 12 h used',
      'National Day, Mid-Autumn Festival 10-01 to 10-08 not counted',
      'Thursday 10-09 00:00–12:00: 12 h used',
      'Due Thursday 2025-10-09 12:00',
    ],
  ],
  [
    'a start on a Saturday, due at the end of a day',
    calendar,
    'workdays',
    '2026-11-21T10:00:13',
    24 * HOUR,
    [
      '周六 11-21 10:00:13 不是工作日，自 周一 11-23 00:00 起计',
      '周末 11-21 至 11-22 不计',
      '周一 11-23 00:00–24:00 用去 24 小时',
      '到期：周一 2026-11-23 24:00',
    ],
    [
      'Saturday 11-21 10:00:13 is not on a workday: counting starts Monday 11-23 00:00',
      'Weekend 11-21 to 11-22 not counted',
      'Monday 11-23 00:00–24:00: 24 h used',
      'Due Monday 2026-11-23 24:00',
    ],
  ],
  [
    'the end of a Friday, without the weekend after it',
    calendar,
    'workdays',
    '2026-11-20T16:00',
    8 * HOUR,
    ['周五 11-20 16:00–24:00 用去 8 小时', '到期：周五 2026-11-20 24:00'],
    ['Friday 11-20 16:00–24:00: 8 h used', 'Due Friday 2026-11-20 24:00'],
  ],
  [
    'a year that is not loaded',
    calendar,
    'workdays',
    '2026-12-31T10:00',
    24 * HOUR,
    [
      '周四 12-31 10:00–24:00 用去 14 小时',
      '周五 2027-01-01 00:00–10:00 用去 10 小时',
      '2027 年节假日尚未载入，暂按普通周推算',
      '到期：周五 2027-01-01 10:00',
    ],
    [
      'Thursday 12-31 10:00–24:00: 14 h used',
      'Friday 2027-01-01 00:00–10:00: 10 h used',
      'Holidays of 2027 are not loaded: the plain week is assumed',
      'Due Friday 2027-01-01 10:00',
    ],
  ],
  [
    'elapsed time in one line',
    calendar,
    'elapsed',
    '2026-11-21T10:00',
    72 * HOUR,
    ['自 周六 11-21 10:00 起连续计时 72 小时，周二 11-24 10:00 到期'],
    ['72 h without a break from Saturday 11-21 10:00: due Tuesday 11-24 10:00'],
  ],
  [
    'nothing',
    calendar,
    'service',
    '2026-11-21T10:00',
    0,
    ['到期：周六 2026-11-21 10:00'],
    ['Due Saturday 2026-11-21 10:00'],
  ],
];

describe('explain', () => {
  it.each(cases)('tells of %s', (_what, document, mode, start, amount, zh, en) => {
    const chinese = explain(document, mode, at(start), amount, 'zh-CN');
    expect(chinese.lines).toEqual(zh);
    expect(explain(document, mode, at(start), amount, 'en').lines).toEqual(en);
    expect(chinese.dueAt).toBe(addCounted(document, mode, at(start), amount).at);
  });

  it('accounts for every millisecond', () => {
    for (let hour = 0; hour < 400; hour += 7) {
      const { steps } = explain(mine, 'service', at('2026-09-25T00:00') + hour * HOUR, 48 * HOUR + hour, 'en');
      const used = steps.reduce((sum, step) => sum + (step.kind === 'used' ? step.ms : 0), 0);
      expect(used).toBe(48 * HOUR + hour);
    }
  });
});

describe('explainClock', () => {
  function changed(change: ClockChange): ClockRecord {
    if (!change.clock) throw new Error(`refused: ${change.refusal.code}`);
    return change.clock;
  }
  const started = startClock(defaultPolicies, { kind: 'handle', priority: 'normal', at: at('2026-11-20T16:00') });
  const paused = changed(pauseClock(started, calendar, at('2026-11-20T17:00'), 'waiting_for_partner'));
  const resumed = changed(resumeClock(paused, calendar, at('2026-11-23T09:30'), 'partner_answered'));
  const stopped = changed(stopClock(resumed, calendar, at('2026-11-24T11:30')));

  it('tells of a pause that goes on', () => {
    const { dueAt, lines, steps } = explainClock(paused, calendar, at('2026-11-23T08:00'), 'zh-CN');
    expect([dueAt, steps]).toEqual([null, []]);
    expect(lines).toEqual([
      '时限 24 小时（按工作日计），已用 1 小时',
      '周五 11-20 16:00 至 周五 11-20 17:00 计时（开始计时），用去 1 小时',
      '周五 11-20 17:00 起暂停（等待网点补充），至今不计 15 小时',
      '恢复计时后再推算到期时间',
    ]);
  });

  it('tells of the way to the due time after a pause', () => {
    const { dueAt, face, lines } = explainClock(resumed, calendar, at('2026-11-23T10:00'), 'en');
    expect(dueAt).toBe(at('2026-11-24T08:30'));
    expect(face).toMatchObject({ state: 'running', pauses: 1 });
    expect(lines).toEqual([
      'Target 24 h (workdays), 1 h 30 min used',
      'Friday 11-20 16:00 to Friday 11-20 17:00 running (started): 1 h used',
      'Friday 11-20 17:00 to Monday 11-23 09:30 paused (waiting for the partner): 16 h 30 min not counted',
      'Running since Monday 11-23 09:30 (the partner answered): 30 min used so far',
      'Monday 11-23 09:30–24:00: 14 h 30 min used',
      'Tuesday 11-24 00:00–08:30: 8 h 30 min used',
      'Due Tuesday 2026-11-24 08:30',
    ]);
  });

  it('tells how it ended, and closed segments as they were counted whatever the calendar says now', () => {
    const edited = { ...calendar, days: { ...calendar.days, '2026-11-23': { kind: 'holiday' } as const } };
    const { lines } = explainClock(stopped, edited, at('2026-12-24T10:00'), 'zh-CN');
    expect(lines).toEqual([
      '时限 24 小时（按工作日计），已用 27 小时',
      '周五 11-20 16:00 至 周五 11-20 17:00 计时（开始计时），用去 1 小时',
      '周五 11-20 17:00 至 周一 11-23 09:30 暂停（等待网点补充），不计 16 小时 30 分',
      '周一 11-23 09:30 至 周二 11-24 11:30 计时（网点已答复），用去 26 小时',
      '到期时间 周二 11-24 08:30',
      '周二 11-24 11:30 停止，已超时',
    ]);
    const inTime = changed(stopClock(resumed, calendar, at('2026-11-23T11:30')));
    expect(explainClock(inTime, calendar, at('2026-12-24T10:00'), 'en').lines.slice(-2)).toEqual([
      'Due time Tuesday 11-24 08:30',
      'Stopped Monday 11-23 11:30, in time',
    ]);
  });

  it('keeps the due time of a clock that was late before its pause', () => {
    const late = changed(pauseClock(started, calendar, at('2026-11-23T17:00'), 'ask.supplier'));
    const { dueAt, lines } = explainClock(late, calendar, at('2026-11-23T18:00'), 'zh-CN');
    expect(dueAt).toBe(at('2026-11-23T16:00'));
    expect(lines.slice(-2)).toEqual([
      '周一 11-23 17:00 起暂停（ask.supplier），至今不计 1 小时',
      '到期时间 周一 11-23 16:00',
    ]);
    const again = changed(resumeClock(late, calendar, at('2026-11-24T09:00')));
    expect(explainClock(again, calendar, at('2026-11-24T10:00'), 'zh-CN')).toMatchObject({ dueAt, steps: [] });
    expect(explainClock(again, calendar, at('2026-11-24T10:00'), 'zh-CN').lines.slice(-2)).toEqual([
      '周二 11-24 09:00 起计时（恢复计时），至今用去 1 小时',
      '到期时间 周一 11-23 16:00',
    ]);
  });
});

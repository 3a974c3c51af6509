import { defineRefusals } from '../../shared/refusal.js';

/** What the clock engine says no to; the services throw with it, the pure code only returns the codes. */
export const clockRefusal = defineRefusals({
  'clock.already_stopped': { kind: 'conflict', zh: '计时已经停止', en: 'The clock has already stopped' },
  'clock.already_paused': { kind: 'conflict', zh: '计时已经暂停', en: 'The clock is already paused' },
  'clock.not_paused': { kind: 'conflict', zh: '计时没有暂停，无需恢复', en: 'The clock is not paused' },
  'clock.never_pauses': { kind: 'rule', zh: '该时限不允许暂停', en: 'This clock can never be paused' },
  'clock.before_last_change': {
    kind: 'rule',
    zh: '时间早于该计时的上一次变动',
    en: 'The time lies before the last change of this clock',
  },
  'calendar.no_workday_ahead': {
    kind: 'rule',
    zh: '工作日历自 {date} 起连续 {days} 天没有可计时的日子，无法推算到期时间，请检查日历',
    en: 'The calendar has no day that counts for {days} days from {date}: no due time can be found; check the calendar',
  },
});

import { describeDuration } from '../../shared/duration.js';
import { type Bilingual, fill, say } from '../../shared/language.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import type { ExplainStep, StepKind } from './explain-steps.js';
import { minutesOf } from './service-window.js';
import { dateText, dayText, instantText, listText, weekdayText, type Wording } from './wording.js';

const texts = {
  continuous: { zh: '自 {from} 起连续计时 {ms}，{to} 到期', en: '{ms} without a break from {from}: due {to}' },
  used: { zh: '{day} {spans} 用去 {ms}', en: '{day} {spans}: {ms} used' },
  usedDays: { zh: '{from} 至 {to} 每天 {daily}，共用去 {ms}', en: '{from} to {to}: {daily} a day, {ms} used' },
  makeup: {
    zh: '{day} 为调休工作日，计入：{spans} 用去 {ms}',
    en: '{day} is a make-up day and counts: {spans}, {ms} used',
  },
  special: {
    zh: '{day}{name}按特殊时间计入：{spans} 用去 {ms}',
    en: '{day}{name} has special hours: {spans}, {ms} used',
  },
  lunch: { zh: '午休不计', en: 'lunch skipped' },
  break: { zh: '{from}–{to} 间歇不计', en: 'break {from}–{to} skipped' },
  skippedDay: { zh: '{reasons} {from} 不计', en: '{reasons} {from} not counted' },
  skipped: { zh: '{reasons} {from} 至 {to} 不计', en: '{reasons} {from} to {to} not counted' },
  assumed: {
    zh: '{years} 年节假日尚未载入，暂按普通周推算',
    en: 'Holidays of {years} are not loaded: the plain week is assumed',
  },
  due: { zh: '到期：{at}', en: 'Due {at}' },
} as const satisfies Record<string, Bilingual>;

const begins = {
  service: { zh: '{from} 不在服务时间内，自 {to} 起计', en: '{from} is outside service hours: counting starts {to}' },
  workdays: { zh: '{from} 不是工作日，自 {to} 起计', en: '{from} is not on a workday: counting starts {to}' },
} as const;

const usedTexts: Readonly<Record<ExplainStep<'used'>['dayKind'], Bilingual>> = {
  plain: texts.used,
  holiday: texts.used,
  makeup: texts.makeup,
  special: texts.special,
};

const LUNCH = 13 * 60;

/** The gaps between what counted on one day; the one around 13:00 is lunch. */
function breakTexts({ spans }: ExplainStep<'used'>, { language }: Wording): string[] {
  return spans.flatMap(({ to: from }, index) => {
    const to = spans[index + 1]?.from ?? from;
    if (from === to) return [];
    const isLunch = minutesOf(from) <= LUNCH && LUNCH < minutesOf(to);
    return [fill(say(isLunch ? texts.lunch : texts.break, language), { from, to })];
  });
}

function usedLine(step: ExplainStep<'used'>, wording: Wording): string {
  const { language } = wording;
  const spans = step.spans.map(({ from, to }) => `${from}–${to}`);
  const line = fill(say(step.days > 1 ? texts.usedDays : usedTexts[step.dayKind], language), {
    day: dayText(step.from, wording),
    from: dayText(step.from, wording),
    to: dayText(step.to, wording),
    name: step.name
      ? fill(say({ zh: '（{name}）', en: ' ({name})' }, language), { name: say(step.name, language) })
      : say({ zh: ' ', en: '' }, language),
    spans: listText(spans, wording),
    daily: describeDuration(step.dailyMs, language),
    ms: describeDuration(step.ms, language),
  });
  return [line, ...breakTexts(step, wording)].join(language === 'en' ? '; ' : '；');
}

function skippedLine({ days, reasons, from, to }: ExplainStep<'skipped'>, wording: Wording): string {
  const names = reasons.map((reason) => say(reason, wording.language));
  return fill(say(days > 1 ? texts.skipped : texts.skippedDay, wording.language), {
    reasons: listText(names, wording),
    from: dateText(from, wording),
    to: dateText(to, wording),
  });
}

/** A due time with its year. What was counted up to midnight is due at the end of that day, not at the start of the next. */
function dueText({ at }: ExplainStep<'due'>, wording: Wording): string {
  const time = wallTime(at, wording.offsetMinutes);
  const isDayEnd = time === '00:00';
  const date = dateAt(isDayEnd ? at - 1 : at, wording.offsetMinutes);
  return `${weekdayText(date, wording)} ${date} ${isDayEnd ? '24:00' : time}`;
}

/** How each kind of step is said. */
const lines: { [Kind in StepKind]: (step: ExplainStep<Kind>, wording: Wording) => string } = {
  continuous: ({ from, to, ms }, wording) =>
    fill(say(texts.continuous, wording.language), {
      from: instantText(from, wording),
      to: instantText(to, wording),
      ms: describeDuration(ms, wording.language),
    }),
  begins: ({ mode, from, to }, wording) =>
    fill(say(begins[mode], wording.language), { from: instantText(from, wording), to: instantText(to, wording) }),
  used: usedLine,
  skipped: skippedLine,
  assumed: ({ years }, wording) =>
    fill(say(texts.assumed, wording.language), { years: listText(years.map(String), wording) }),
  due: (step, wording) => fill(say(texts.due, wording.language), { at: dueText(step, wording) }),
};

/** One step in words. */
export const lineOf = <Kind extends StepKind>(step: ExplainStep<Kind>, wording: Wording): string =>
  lines[step.kind](step, wording);

import { describeDuration } from '../../shared/duration.js';
import { fill, type Language, say } from '../../shared/language.js';
import type { CalendarDocument } from './calendar.js';
import { type ClockRecord, type ClosedSegment, type OpenSegment, openSegment, type Segment } from './clock-record.js';
import { type ClockFace, times, faceOf, usedMs } from './clock-times.js';
import { countBetween, type CountingMode } from './counting.js';
import { type ExplainStep, stepsToDue } from './explain-steps.js';
import { lineOf } from './explain-words.js';
import { reasonText } from './reasons.js';
import { instantText, type Wording, wordingFor } from './wording.js';

/** A clock explained: its due time (null while a pause hides it) and its life in words. */
export interface ClockExplanation {
  dueAt: number | null;
  face: ClockFace;
  lines: string[];
  /** The way of the open running segment to the due time; empty when the clock stands or the target was used before. */
  steps: ExplainStep[];
}

const modeTexts: Readonly<Record<CountingMode, { zh: string; en: string }>> = {
  elapsed: { zh: '按自然时间计', en: 'wall clock' },
  service: { zh: '按服务时间计', en: 'service hours' },
  workdays: { zh: '按工作日计', en: 'workdays' },
};

const texts = {
  target: { zh: '时限 {target}（{mode}），已用 {used}', en: 'Target {target} ({mode}), {used} used' },
  ran: { zh: '{from} 至 {to} 计时（{reason}），用去 {ms}', en: '{from} to {to} running ({reason}): {ms} used' },
  paused: {
    zh: '{from} 至 {to} 暂停（{reason}），不计 {ms}',
    en: '{from} to {to} paused ({reason}): {ms} not counted',
  },
  runs: { zh: '{from} 起计时（{reason}），至今用去 {ms}', en: 'Running since {from} ({reason}): {ms} used so far' },
  stands: {
    zh: '{from} 起暂停（{reason}），至今不计 {ms}',
    en: 'Paused since {from} ({reason}): {ms} not counted so far',
  },
  later: { zh: '恢复计时后再推算到期时间', en: 'The due time is found again when it resumes' },
  due: { zh: '到期时间 {at}', en: 'Due time {at}' },
  met: { zh: '{at} 停止，按时完成', en: 'Stopped {at}, in time' },
  missed: { zh: '{at} 停止，已超时', en: 'Stopped {at}, too late' },
} as const;

const closedTexts = { running: texts.ran, paused: texts.paused } as const;
const openTexts = { running: texts.runs, paused: texts.stands } as const;

function closedLine(segment: ClosedSegment, wording: Wording): string {
  return fill(say(closedTexts[segment.state], wording.language), {
    from: instantText(segment.from, wording),
    to: instantText(segment.to, wording),
    reason: reasonText(segment.reason, wording.language),
    ms: describeDuration(segment.countedMs, wording.language),
  });
}

function openLine(open: OpenSegment, countedMs: number, wording: Wording): string {
  return fill(say(openTexts[open.state], wording.language), {
    from: instantText(open.from, wording),
    reason: reasonText(open.reason, wording.language),
    ms: describeDuration(countedMs, wording.language),
  });
}

const isClosed = (segment: Segment): segment is ClosedSegment => segment.to !== null;

/** The way to a due time that lies ahead in the open segment, or was passed in it. */
function stepsOf(clock: ClockRecord, calendar: CalendarDocument): ExplainStep[] {
  const open = openSegment(clock);
  if (open?.state !== 'running' || clock.reached.dueAt !== null) return [];
  const left = Math.max(0, clock.targetMs - usedMs(clock, calendar, open.from));
  return stepsToDue(calendar, clock.counted, open.from, left).steps;
}

/** What is known of the due time of a clock that stands, stopped, or was used up before a pause; and how it ended. */
function closingLines(clock: ClockRecord, wording: Wording): string[] {
  const line = (text: keyof typeof texts, at: number | null): string[] =>
    at === null ? [] : [fill(say(texts[text], wording.language), { at: instantText(at, wording) })];
  const isWaiting = openSegment(clock)?.state === 'paused' && clock.reached.dueAt === null;
  return [
    ...(isWaiting ? [say(texts.later, wording.language)] : []),
    ...line('due', clock.reached.dueAt),
    ...line(clock.outcome?.state ?? 'met', clock.stoppedAt),
  ];
}

/**
 * The life of a clock in words: every segment with its reason and what it counted, then the way to the due time. Closed
 * segments are told by what was counted in their time, whatever the calendar says now.
 * @throws DomainError `calendar.no_workday_ahead`
 */
export function explainClock(
  clock: ClockRecord,
  calendar: CalendarDocument,
  now: number,
  language: Language,
): ClockExplanation {
  const wording = wordingFor(language, calendar.utcOffsetMinutes, clock.startedAt);
  const face = faceOf(clock, calendar, now);
  const open = openSegment(clock);
  const steps = stepsOf(clock, calendar);
  const target = fill(say(texts.target, language), {
    target: describeDuration(clock.targetMs, language),
    mode: say(modeTexts[clock.counted], language),
    used: describeDuration(face.usedMs, language),
  });
  const lines = [
    target,
    ...clock.segments.filter(isClosed).map((segment) => closedLine(segment, wording)),
    ...(open ? [openLine(open, countBetween(calendar, clock.counted, open.from, now), wording)] : []),
    ...steps.map((step) => lineOf(step, wording)),
    ...closingLines(clock, wording),
  ];
  return { dueAt: times(clock, calendar).dueAt, face, lines, steps };
}

import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { serverNow } from './server-time';

dayjs.extend(utc);

const branchOffsetMinutes = 8 * 60;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

const local = (at: string | number) => dayjs(at).utcOffset(branchOffsetMinutes);

/** `11-22 14:05`, with the year only when it is not this one. Branch time zone. */
export function formatTime(at: string | number): string {
  const moment = local(at);
  return moment.format(moment.year() === local(serverNow()).year() ? 'MM-DD HH:mm' : 'YYYY-MM-DD HH:mm');
}

/** `2026-11-22 14:05:09`. Branch time zone. */
export const formatExact = (at: string | number): string => local(at).format('YYYY-MM-DD HH:mm:ss');

/** `14:05` of today, else `11-22`. */
export function formatShort(at: string | number): string {
  const moment = local(at);
  return moment.format(moment.isSame(local(serverNow()), 'day') ? 'HH:mm' : 'MM-DD');
}

/** `2026-11-22`: the day in the branch's time zone. */
export const dayAt = (at: string | number): string => local(at).format('YYYY-MM-DD');

/** `2026-11-22T14:05`, what a date-and-time field holds. Branch time zone. */
export const toFieldTime = (iso: string): string => local(iso).format('YYYY-MM-DDTHH:mm');

/** ISO 8601 with the branch's offset from what a date-and-time field holds. */
export const fromFieldTime = (value: string): string => `${value}:00+08:00`;

const two = (value: number): string => String(value).padStart(2, '0');

/** `02:14`, or `1:02:14` from an hour on. */
export function formatTimer(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${two(minutes)}:${two(rest)}`;
}

type Units = { d: string; h: string; m: string; s: string };
const units: Record<'zh-CN' | 'en', Units> = {
  'zh-CN': { d: '天', h: '时', m: '分', s: '秒' },
  en: { d: 'd ', h: 'h ', m: 'm', s: 's' },
};

/** A span in two units at most: `2天3时`, `1时05分`, `12分`, `45秒`; `2d 3h` in English. The sign is left out. */
export function formatSpan(ms: number, language: 'zh-CN' | 'en'): string {
  const unit = units[language];
  const span = Math.abs(ms);
  if (span >= day) return `${Math.floor(span / day)}${unit.d}${Math.floor((span % day) / hour)}${unit.h}`.trim();
  if (span >= hour) return `${Math.floor(span / hour)}${unit.h}${two(Math.floor((span % hour) / minute))}${unit.m}`;
  if (span >= minute) return `${Math.floor(span / minute)}${unit.m}`;
  return `${Math.floor(span / 1_000)}${unit.s}`;
}

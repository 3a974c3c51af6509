import type { Language } from './language.js';

/** Durations are whole milliseconds; these are the only factors. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const units = [
  { ms: HOUR, zh: '小时', en: 'h' },
  { ms: MINUTE, zh: '分', en: 'min' },
  { ms: SECOND, zh: '秒', en: 's' },
] as const;

/**
 * A duration in words: `2 小时 10 分` / `2 h 10 min`. Hours are never folded into days, because a workday of service
 * is not 24 of them; parts of a second are dropped, whole seconds are not, so that sums in an explanation add up.
 * @param ms milliseconds, zero or more
 */
export function describeDuration(ms: number, language: Language): string {
  const name = language === 'en' ? 'en' : 'zh';
  let left = ms;
  const parts: string[] = [];
  for (const unit of units) {
    const count = Math.floor(left / unit.ms);
    left -= count * unit.ms;
    if (count > 0) parts.push(`${count} ${unit[name]}`);
  }
  return parts.join(' ') || `0 ${units[1][name]}`;
}

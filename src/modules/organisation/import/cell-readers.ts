import { isCalendarDay } from '../../../shared/instant.js';
import { type ParsedPhone, parsePhone } from '../../../shared/phone.js';
import type { Params } from '../../../shared/refusal.js';
import { foldWidth, graphemeLength } from '../../../shared/text.js';
import type { FirstLines } from './first-lines.js';
import type { ImportFaultCode } from './import-faults.js';
import type { ImportLine } from './import-line.js';
import type { NameIndex } from './name-index.js';

/** A text of at most `max` characters; '' when blank. */
export function optionalText<Key extends string>(line: ImportLine<Key>, key: Key, max: number): string | undefined {
  const text = line.text(key);
  return graphemeLength(text) > max ? line.fault(key, 'import.too_long', { max }) : text;
}

export function requiredText<Key extends string>(line: ImportLine<Key>, key: Key, max: number): string | undefined {
  return optionalText(line, key, max) || (line.text(key) === '' ? line.fault(key, 'import.required') : undefined);
}

/** A code that follows a pattern and stands only once in the file. */
export function uniqueCode<Key extends string>(
  line: ImportLine<Key>,
  key: Key,
  rule: { pattern: RegExp; fault: ImportFaultCode; fold: (text: string) => string },
  seen: FirstLines,
): string | undefined {
  const written = line.text(key);
  if (written === '') return line.fault(key, 'import.required');
  const value = rule.fold(foldWidth(written));
  if (!rule.pattern.test(value)) return line.fault(key, rule.fault, { value: written });
  const earlier = seen.earlier(value, line.number);
  return earlier === undefined ? value : line.fault(key, 'import.duplicate', { value, line: earlier });
}

/** The one code that a name stands for. */
export function named<Key extends string, Code extends string>(
  line: ImportLine<Key>,
  key: Key,
  value: string,
  index: NameIndex<Code>,
  unknown: { code: ImportFaultCode; params?: Params },
): Code | undefined {
  const [found, ...others] = index.find(value);
  if (found === undefined) return line.fault(key, unknown.code, { value, ...unknown.params });
  if (others.length === 0) return found;
  return line.fault(key, 'import.ambiguous_name', { value, accepted: [found, ...others].join('、') });
}

/** The items of a list cell, separated by semicolons, commas, `、`, bars or line ends. */
export const listItems = <Key extends string>(line: ImportLine<Key>, key: Key): string[] =>
  line
    .cell(key)
    .split(/[;；,，、|\n]/)
    .map((item) => item.trim())
    .filter(Boolean);

/** A day as people and spreadsheets write it: 2026-11-23, 2026/11/23, 2026年11月23日; null when blank. */
export function optionalDay<Key extends string>(line: ImportLine<Key>, key: Key): string | null | undefined {
  const value = line.text(key);
  if (value === '') return null;
  const [, year, month = '', day = ''] = /^(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(foldWidth(value)) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(date) ? date : line.fault(key, 'import.bad_day', { value });
}

/** A telephone number; null when blank. */
export function optionalPhone<Key extends string>(
  line: ImportLine<Key>,
  key: Key,
): Extract<ParsedPhone, { ok: true }> | null | undefined {
  const value = line.text(key);
  if (value === '') return null;
  const parsed = parsePhone(value);
  return parsed.ok ? parsed : line.fault(key, parsed.code, { value });
}

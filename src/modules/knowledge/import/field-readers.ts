import { graphemeLength, normaliseText } from '../../../shared/text.js';
import { dayOfDate } from '../../../shared/time-zone.js';

/** Notes what is wrong with a value; gives back the `undefined` that the reader then returns. */
type Fault = (reason: string) => undefined;

/** Reads the value of one key; `undefined` after a fault. */
export type FieldReader<Value> = (raw: string, fault: Fault) => Value | undefined;

/** What YAML would read as something else than the text that stands there. */
const needsQuotes = /^[[\]{}&*!|>%@`#'",?-]|: |:$|\s#/;

/** A plain text to the end of the line, or one in double quotes with JSON's escapes; both mean the same in YAML. */
export const text =
  (max: number): FieldReader<string> =>
  (raw, fault) => {
    const written = raw.startsWith('"') ? unquote(raw) : needsQuotes.test(raw) ? undefined : raw;
    if (written === undefined) return fault(`must be a plain text or stand in double quotes, not ${raw}`);
    const value = normaliseText(written);
    if (value === '') return fault('must not be empty');
    if (/[\n\t]/.test(value)) return fault('must be one line without tabs');
    return graphemeLength(value) > max ? fault(`must not be longer than ${max} characters`) : value;
  };

function unquote(raw: string): string | undefined {
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What stands between the commas; those inside double quotes separate nothing. */
const partsOf = (inside: string): string[] =>
  [...inside.matchAll(/(?:^|,)\s*("(?:[^"\\]|\\.)*"(?=\s*(?:,|$))|[^,]*)/g)].map(([, part = '']) => part);

/** A list of different texts on one line: `[one, two]`; one with a comma stands in double quotes. */
export const list =
  (maxItems: number, item: FieldReader<string>): FieldReader<string[]> =>
  (raw, fault) => {
    const inside = /^\[(.*)\]$/.exec(raw)?.[1];
    if (inside === undefined) return fault('must be a list on one line: [one, two]');
    const items = inside.trim() === '' ? [] : partsOf(inside).map((part) => item(part.trim(), fault));
    const values = items.filter((value) => value !== undefined);
    if (values.length < items.length) return undefined;
    if (values.length > maxItems) return fault(`must not hold more than ${maxItems} items`);
    return new Set(values).size < values.length ? fault('holds an item twice') : values;
  };

export const oneOf =
  <Value extends string>(allowed: readonly Value[]): FieldReader<Value> =>
  (raw, fault) =>
    allowed.find((one) => one === raw) ?? fault(`must be one of ${allowed.join(', ')}, not "${raw}"`);

const codePattern = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/;

/** A code in small letters; one of `allowed` when these are known. */
export const code =
  (allowed?: readonly string[]): FieldReader<string> =>
  (raw, fault) => {
    if (!codePattern.test(raw)) return fault(`must be a code in small letters, not "${raw}"`);
    return allowed && !allowed.includes(raw) ? fault(`must be one of ${allowed.join(', ')}, not "${raw}"`) : raw;
  };

/** A date that exists. */
export const date: FieldReader<string> = (raw, fault) =>
  dayOfDate(raw) === undefined ? fault(`must be a date YYYY-MM-DD, not "${raw}"`) : raw;

export const orNull =
  <Value>(reader: FieldReader<Value>): FieldReader<Value | null> =>
  (raw, fault) =>
    raw === 'null' ? null : reader(raw, fault);

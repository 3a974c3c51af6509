const isoParts = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):(\d{2})/;
/** Excel keeps 15 significant digits; what stands behind them is noise of the binary form (`0.30000000000000004`). */
const significantDigits = 15;

/** A decimal text without exponent, from the text that `Number` prints. */
function withoutExponent(printed: string): string {
  const [, sign = '', whole = '', fraction = '', power = '0'] = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(printed) ?? [];
  const point = whole.length + Number(power);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return sign + digits.padEnd(point, '0');
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/**
 * The number of a cell as people would type it: `1.3812340012E10` is `13812340012`. Plain integers stay as they are
 * stored, whatever their length.
 */
export function plainNumber(stored: string): string {
  if (/^-?\d+$/.test(stored)) return stored;
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return stored;
  const printed = String(Number(number.toPrecision(significantDigits)));
  return printed.includes('e') ? withoutExponent(printed) : printed;
}

/** `2026-11-22`, with its time when it has one; a time of day alone stands on the last days of 1899. */
function dateText(date: Date): string {
  // Serial numbers are fractions of a day, cut off to a millisecond too few.
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  const [, day = '', time = '', second = '00'] = isoParts.exec(seconds.toISOString()) ?? [];
  const clock = second === '00' ? time : `${time}:${second}`;
  if (day < '1900-01-01') return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** The text of a cell as read-excel-file hands it over (numbers have gone through {@link plainNumber}). */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

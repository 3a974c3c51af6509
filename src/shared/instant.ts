const dayForm = /^\d{4}-\d{2}-\d{2}$/;
/** An instant of ISO 8601 with its offset. Four digits for the year: wider ones are beyond what PostgreSQL keeps. */
const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/;

const earliest = Date.parse('0001-01-01T00:00:00Z');
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Whether a text names a day of the calendar; `2026-02-30` has the form but is none. */
export function isCalendarDay(value: unknown): value is string {
  if (typeof value !== 'string' || !dayForm.test(value)) return false;
  const day = new Date(value);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/**
 * Reads an instant such as `2026-11-23T09:00:00+08:00`.
 * @returns epoch milliseconds; nothing for anything else, a time without an offset included: it would mean another
 * instant on every machine
 */
export function parseInstant(value: unknown): number | undefined {
  if (typeof value !== 'string' || !form.test(value) || !isCalendarDay(value.slice(0, 10))) return undefined;
  const at = Date.parse(value);
  return at >= earliest && at <= latest ? at : undefined;
}

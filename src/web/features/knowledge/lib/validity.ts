/** How an article stands to a day. `days`: until it begins, or the days that are left, the last one counted. */
export type Validity =
  | { kind: 'planned'; days: number }
  | { kind: 'open' }
  | { kind: 'lasting' }
  | { kind: 'ending'; days: number }
  | { kind: 'over' };

/** Within so many days the end is worth saying. */
const soon = 30;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Days are `YYYY-MM-DD`; an article holds on its last day, too. */
export function validityOn(
  day: string,
  { validFrom, validUntil }: { validFrom: string; validUntil: string | null },
): Validity {
  if (day < validFrom) return { kind: 'planned', days: daysBetween(day, validFrom) };
  if (validUntil === null) return { kind: 'open' };
  if (validUntil < day) return { kind: 'over' };
  const days = daysBetween(day, validUntil) + 1;
  return days <= soon ? { kind: 'ending', days } : { kind: 'lasting' };
}

/** Days are `YYYY-MM-DD` of the branch. */
export interface Span {
  from: string;
  to: string;
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The days that the server takes; what a date field holds while its year is typed is none of them. */
export const isDay = (value: string): boolean => /^20\d\d-\d\d-\d\d$/.test(value);

/** The day before. */
export const dayBefore = (day: string): string => dateOf(Date.parse(`${day}T00:00:00Z`) - 86_400_000);

/** First and last day of the month of a day, or of one so many months later. */
export function monthOf(day: string, later = 0): Span {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + later];
  return { from: dateOf(Date.UTC(year, month, 1)), to: dateOf(Date.UTC(year, month + 1, 0)) };
}

const dayMs = 86_400_000;

const two = (value: number): string => String(value).padStart(2, '0');

/** Midnight UTC of a date `YYYY-MM-DD`: only a way to count days, no moment in any time zone. */
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => dateOf(timeOf(date) + days * dayMs);

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string): number => new Date(timeOf(date)).getUTCDay() || 7;

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** 1 to 12. */
export const monthOf = (date: string): number => Number(date.slice(5, 7));

/** `YYYY-MM-01`; months beyond 1 to 12 lead into the neighbouring years. */
export const firstOf = (year: number, month: number): string => dateOf(Date.UTC(year, month - 1, 1));

/** Weeks from Monday to Sunday; null where the days of another month would stand. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = firstOf(year, month);
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const lead = weekdayOf(first) - 1;
  const weeks: (string | null)[][] = [];
  for (let start = -lead; start < count; start += 7) {
    const days = Array.from({ length: 7 }, (_, at) => start + at);
    weeks.push(days.map((day) => (day >= 0 && day < count ? `${first.slice(0, 8)}${two(day + 1)}` : null)));
  }
  return weeks;
}

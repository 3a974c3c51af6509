/** The quarter of a day: `2026-11-23` lies in `2026-Q4`. */
const quarterOf = (day: string): [number, number] => [Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3)];

/** The last quarters that are over, the newest first. */
export function quartersBefore(day: string, count: number): string[] {
  const [year, quarter] = quarterOf(day);
  const now = year * 4 + quarter - 1;
  return Array.from({ length: count }, (_, back) => {
    const at = now - 1 - back;
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`;
  });
}

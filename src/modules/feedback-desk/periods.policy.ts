const form = /^(20\d\d)-Q([1-4])$/;

/** The quarter of a day: `2026-11-23` lies in `2026-Q4`. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Whether a period is a quarter that is over: one that runs would tell day by day who has just written. */
export const isOver = (period: string, today: string): boolean => form.test(period) && period < quarterOf(today);

export const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** ISO weekday as a key: `1` is Monday. */
export type Weekday = (typeof weekdays)[number];

export const weekdayKey = (weekday: number): Weekday => weekdays[weekday - 1] ?? '1';

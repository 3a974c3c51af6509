import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { addDays, firstOf, monthOf, weekdayOf, yearOf } from './dates';

type Move = (date: string) => string;

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  Home: (date) => addDays(date, 1 - weekdayOf(date)),
  End: (date) => addDays(date, 7 - weekdayOf(date)),
  PageUp: (date) => firstOf(yearOf(date), monthOf(date) - 1),
  PageDown: (date) => firstOf(yearOf(date), monthOf(date) + 1),
};

/** The day that the keyboard is on. The page shows its month or year, so arrows lead from one to the next. */
export function useDayCursor(first: string) {
  const [cursor, setCursor] = useState(first);
  const grid = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);

  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-date="${cursor}"]`)?.focus();
  }, [cursor]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    byKey.current = true;
    setCursor(move(event.currentTarget.dataset['date'] ?? cursor));
  };

  return { cursor, setCursor, grid, onKeyDown };
}

import { useState } from 'react';
import type { TicketRow } from '../../../lib/api';
import { holdStill } from './stable-order';

export interface StableRows {
  rows: readonly TicketRow[];
  gone: ReadonlySet<string>;
  arrivedCount: number;
  reordered: boolean;
  /** Puts the list as it is now on the screen. */
  settle: () => void;
  /** Takes those that have left off the screen and puts the others in order; only while nobody is at the list. */
  tidy: () => void;
}

interface Held {
  key: string;
  ids: readonly string[];
  /** Rows as last seen, for those that have left. */
  known: ReadonlyMap<string, TicketRow>;
}

/**
 * Rows that do not move under the pointer while the list behind them changes. What a row says is always the newest.
 * @param key names the list; another one starts afresh
 */
export function useStableRows(key: string, fetched: readonly TicketRow[]): StableRows {
  const current = fetched.map(({ id }) => id);
  const [held, setHeld] = useState<Held>({ key, ids: current, known: new Map() });
  const ids = held.key === key ? held.ids : [];
  const order = holdStill(ids, current);
  const byId = new Map([...(held.key === key ? held.known : []), ...fetched.map((row) => [row.id, row] as const)]);

  const isChanged = held.key !== key || order.shown.length !== ids.length;
  const hasNews = fetched.some((row) => held.known.get(row.id) !== row);
  if (isChanged || hasNews) setHeld({ key, ids: order.shown, known: byId });

  const show = (next: readonly string[]): void => setHeld({ key, ids: next, known: byId });
  return {
    rows: order.shown.flatMap((id) => byId.get(id) ?? []),
    gone: order.gone,
    arrivedCount: order.arrived.length,
    reordered: order.reordered,
    settle: () => show(current),
    tidy: () => {
      const arrived = new Set(order.arrived);
      if (order.gone.size > 0 || order.reordered) show(current.filter((id) => !arrived.has(id)));
    },
  };
}

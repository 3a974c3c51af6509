import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { HOUR } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { type CalendarDocument } from '../../clocks/index.js';
import { clockRows, isLive } from '../../tickets/index.js';
import type { PlayedCall } from './call-log.js';
import type { Play } from './play.js';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const columnOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A record as a row: names as columns have them, `…At` as times; what is not due at all is due at infinity. */
const rowOf = (record: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => {
      if (name === 'dueAt') return ['due_at', typeof value === 'number' ? iso(value) : 'infinity'];
      return [columnOf(name), name.endsWith('At') && typeof value === 'number' ? iso(value) : value];
    }),
  );

const fill = (tx: Transaction, table: string, rows: readonly object[]): Promise<unknown> =>
  tx.rows({ text: `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1)` }, [
    JSON.stringify(rows),
  ]);

const callRow = ({ outlet, contact, agent, ...call }: PlayedCall) => ({
  ...rowOf(call),
  outlet_id: outlet?.id ?? null,
  contact_id: contact?.id ?? null,
  contact_name: contact?.name ?? '',
  designated: call.phone !== null && (outlet?.numbers.includes(call.phone) ?? false),
  agent_id: agent.userId,
  state: 'ended',
  note: '',
  draft: {},
  version: 3,
});

const notificationRows = (play: Play, unreadSince: number) => {
  const { id, number, title } = play.aggregate.ticket;
  return play.notifications.map(({ userId, kind, data, at }) => ({
    id: newId(),
    user_id: userId,
    kind,
    ticket_id: id,
    data: { ...data, number, title },
    at: iso(at),
    read_at: at < unreadSince ? iso(at + HOUR / 2) : null,
  }));
};

const timerRows = (play: Play, calendar: CalendarDocument) => {
  const { ticket, clocks } = play.aggregate;
  const ofClocks = clocks.map((clock) => clockRows(ticket.id, clock, calendar).timer);
  const others = [...play.timers].map(([kind, at]) => ({ id: newId(), kind, subject_id: ticket.id, due_at: iso(at) }));
  return [...ofClocks, ...others]
    .filter(({ due_at: dueAt }) => dueAt !== null)
    .map((timer) => ({ ...timer, attempts: 0 }));
};

/**
 * Writes everything that was played, a table at a time; no live events: nobody was there to see it happen.
 * @param unreadSince notifications from before (epoch milliseconds) have been read
 */
export async function writePlays(
  tx: Transaction,
  plays: readonly Play[],
  calls: readonly PlayedCall[],
  { calendar, unreadSince }: { calendar: CalendarDocument; unreadSince: number },
): Promise<void> {
  const each = (rowsOf: (play: Play) => readonly object[]): object[] => plays.flatMap(rowsOf);
  await fill(tx, 'calls', calls.map(callRow));
  await fill(
    tx,
    'tickets',
    each(({ aggregate }) => [rowOf(aggregate.ticket)]),
  );
  const orders = each(({ aggregate }) =>
    aggregate.orders.map((order) => rowOf({ ...order, dueAt: isLive(order) ? order.dueAt : null })),
  );
  await fill(tx, 'work_orders', orders);
  const entries = each(({ entries: all, aggregate }) =>
    all.map(({ at, ...entry }) => ({ ...rowOf(entry), at: iso(at), ticket_id: aggregate.ticket.id })),
  );
  await fill(tx, 'timeline_entries', entries);
  const links = each(({ callIds, aggregate }) =>
    [...callIds].map((id) => ({ ticket_id: aggregate.ticket.id, call_id: id })),
  );
  await fill(tx, 'ticket_calls', links);
  const clocks = each(({ aggregate }) =>
    aggregate.clocks.map((clock) => clockRows(aggregate.ticket.id, clock, calendar).clock),
  );
  await fill(tx, 'clocks', clocks);
  await fill(
    tx,
    'timers',
    each((play) => timerRows(play, calendar)),
  );
  await fill(
    tx,
    'notifications',
    each((play) => notificationRows(play, unreadSince)),
  );
}

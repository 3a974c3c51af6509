import { type Client, ok, type Ticket } from './client.js';
import type { Hotline } from './hotline.js';

/** An instant of the week in which tests begin, branch time: `23T09:30`. */
export const at = (text: string): number => Date.parse(`2026-11-${text}+08:00`);

export const clockOf = (ticket: Ticket, kind: string): Ticket['clocks'][number] => {
  const clocks = ticket.clocks.filter((one) => one.kind === kind);
  const clock = clocks.find(({ state }) => state === 'running' || state === 'paused') ?? clocks.at(-1);
  if (!clock) throw new Error(`No clock ${kind} among ${ticket.clocks.map((one) => one.kind).join()}`);
  return clock;
};

export const dueOf = (ticket: Ticket, kind: string): number => Date.parse(clockOf(ticket, kind).dueAt ?? '');

/** What clocks did to a ticket, in the order of its timeline: `dispatch:clock_warn`. */
export const firingsOf = (ticket: Ticket): string[] =>
  ticket.timeline
    .filter(({ kind, change }) => /^clock_(warn|breach|escalate)$/.test(kind) && change.clock !== undefined)
    .map(({ kind, change }) => `${String(change.clock)}:${kind}`);

interface NotificationRow {
  kind: string;
  ticketNumber: string | null;
  text: string;
}

/** The kinds of what somebody was told about a ticket's clocks, oldest first, with the name of the clock. */
export async function toldOf(client: Client, ticket: Ticket): Promise<string[]> {
  const { items } = ok<{ items: NotificationRow[] }>(await client.get('/api/notifications?limit=200'));
  const about = items.filter(({ kind, ticketNumber }) => kind.startsWith('clock_') && ticketNumber === ticket.number);
  return about.map(({ kind, text }) => `${/“(.+)”/.exec(text)?.[1]}:${kind}`).reverse();
}

/** The stages of all clocks as the database counts them: how many entries each stage of each clock has. */
export const countFirings = (hotline: Hotline): Promise<{ kind: string; clock: string; entries: number }[]> =>
  hotline.sql.rows({
    text: `SELECT e.kind, e.change ->> 'clock' AS clock, count(*)::int AS entries
           FROM timeline_entries e WHERE e.kind IN ('clock_warn', 'clock_breach', 'clock_escalate')
           GROUP BY e.ticket_id, e.order_id, e.kind, e.change ->> 'clock'`,
  });

import { expect } from '@jest/globals';
import { type Client, ok, type Ticket } from './client.js';

/** The ticket as it is now, for one reader. */
export const look = async (client: Client, { id }: { id: string }): Promise<Ticket> =>
  ok(await client.get(`/api/tickets/${id}`));

/**
 * A step that must succeed. What it answers is drawn without asking the database again, so it is compared with what
 * the next reader gets.
 */
export async function step(client: Client, ticket: { id: string }, action: string, body: object = {}): Promise<Ticket> {
  const before = await look(client, ticket);
  const answered = ok(await client.act(before, action, body));
  expect(answered).toEqual(await look(client, ticket));
  expect(answered.version).toBe(before.version + 1);
  return answered;
}

/** A clock of a ticket by its kind: the newest one, when there were several. */
export function clockOf(ticket: Ticket, kind: string): Ticket['clocks'][number] {
  const found = ticket.clocks.findLast((clock) => clock.kind === kind);
  if (!found) throw new Error(`${ticket.number} has no ${kind} clock`);
  return found;
}

/** An instant given in branch time, as answers write it. */
export const at = (text: string): string => new Date(`${text}+08:00`).toISOString();

import { type Client, ok, type Ticket } from './client.js';
import { waitFor } from './wait-for.js';

const sandbox = '/sandbox/recharge-gateway';
export const designated = '05975551010';
const hour = 3_600_000;

export interface Case {
  serial: string;
  phone: string;
  amount: string;
  rechargedAt: string;
}

interface CaseOptions {
  amount?: string;
  state?: string;
  balance?: string;
  hoursAgo?: number;
  outletCode?: string;
}

let made = 0;

/** A recharge that the carrier's system knows of, made by XL001 to a number of its own. */
export async function recharged(client: Client, options: CaseOptions = {}): Promise<Case> {
  const { amount = '50.00', state = 'normal', balance = '1000.00', hoursAgo = 1, outletCode = 'XL001' } = options;
  made += 1;
  const serial = `CZ${Date.now()}${made}`;
  const phone = `138${String(10_000_000 + ((Date.now() + made * 7919) % 89_999_999))}`;
  const rechargedAt = new Date(Date.now() - hoursAgo * hour).toISOString();
  await client.post(`${sandbox}/numbers`, { phone, state, balance }).expect(204);
  await client.post(`${sandbox}/recharges`, { serial, phone, amount, rechargedAt, outletCode }).expect(204);
  return { serial, phone, amount, rechargedAt };
}

export const setMood = async (client: Client, mood: object): Promise<void> =>
  void (await client.put(`${sandbox}/mood`, mood).expect(200));

export const callFrom = async (client: Client, phone: string): Promise<{ id: string }> =>
  ok(await client.post('/api/calls', { phone }));

export const callTo = async (client: Client, phone: string): Promise<{ id: string }> =>
  ok(await client.post('/api/calls', { phone, direction: 'outbound' }));

/** What is asked for; by default that a wrong number was recharged and its owner has agreed to the outlet. */
export const request = (
  what: Case,
  more: { topic?: string; fields?: object } & Record<string, unknown> = {},
): object => {
  const { topic = 'wrong_number', fields = {}, ...rest } = more;
  const intended = topic === 'wrong_number' ? { intendedPhone: '13900001111' } : {};
  return {
    line: 'reversal',
    topic,
    title: `空中充返销 ${what.phone}`,
    description: '网点充值时输错一位号码，已跟机主说明。',
    fields: {
      serial: what.serial,
      rechargedPhone: what.phone,
      amount: what.amount,
      rechargedAt: what.rechargedAt,
      outletAsked: true,
      ...intended,
      ...fields,
    },
    ...rest,
  };
};

/** Taken in by a call from a designated number of the outlet. */
export async function takenIn(agent: Client, what: Case, more: Parameters<typeof request>[1] = {}): Promise<Ticket> {
  const call = await callFrom(agent, designated);
  return ok(await agent.post('/api/tickets', request(what, { callId: call.id, ...more })));
}

/** Waits for the state that the system brings a request to by itself. */
export async function cameTo(client: Client, ticket: { id: string }, ...states: string[]): Promise<Ticket> {
  const look = async (): Promise<Ticket> => ok(await client.get(`/api/tickets/${ticket.id}`));
  await waitFor(async () => states.includes((await look()).state));
  return look();
}

/** What the screen shows beside the ticket. */
export interface Shown {
  way: string;
  say: string;
  signer: string | null;
  path: string;
  steps: { kind: string; state: string }[];
  differs: object | null;
  attempts: number;
  month: { count: number; over: boolean } | null;
  facts: Record<string, string | null>;
}

export const shown = async (client: Client, { id }: { id: string }): Promise<Shown> =>
  ok(await client.get(`/api/reversals/${id}`));

export async function onWay(client: Client, ticket: { id: string }, way: string): Promise<Shown> {
  await waitFor(async () => (await shown(client, ticket)).way === way);
  return shown(client, ticket);
}

import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { cpuMs, round, serverCpuMs, summary } from '../lib/measure.mjs';
import { openOutlets } from '../lib/outlets.mjs';
import { send } from '../lib/send.mjs';

const json = { 'content-type': 'application/json' };
const lookEveryMs = 15;

/** Somebody who talks to a server over a few connections of their own. */
class Desk {
  #agent;
  #target;
  #headers;

  constructor({ url, headers = {} }, connections) {
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections });
    this.#target = new URL(url);
    this.#headers = headers;
  }

  get(path) {
    return this.#ask({ method: 'GET', path, headers: this.#headers });
  }

  post(path, body) {
    const headers = { ...this.#headers, ...json, 'idempotency-key': randomUUID() };
    return this.#ask({ method: 'POST', path, headers, body: JSON.stringify(body) });
  }

  leave() {
    this.#agent.destroy();
  }

  async #ask(question) {
    const { status, body } = await send(this.#agent, this.#target, question);
    if (status >= 300) throw new Error(`${question.path}: ${status} ${body.toString('utf8', 0, 300)}`);
    return body.length > 0 ? JSON.parse(body) : null;
  }
}

/** Does something for every item, a few at a time. */
async function inLanes(items, lanes, work) {
  let next = 0;
  const lane = async () => {
    while (next < items.length) await work(items[next++]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Stands in for the news that a console gets: one look at the database for all that wait. */
class News {
  #waiting = new Map();
  #sql;

  constructor(sql) {
    this.#sql = sql;
  }

  /** The carrier's answer to the look-up has come. */
  lookedUp(id) {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // The first one who waits begins to look; that ends when nobody waits any more.
      if (this.#waiting.size === 1) void this.#look();
    });
  }

  async #look() {
    while (this.#waiting.size > 0) {
      await sleep(lookEveryMs);
      try {
        const { rows } = await this.#sql.query({
          name: 'looked-up',
          text: `SELECT id FROM tickets WHERE id = ANY ($1) AND dossier->>'numberState' IS NOT NULL`,
          values: [[...this.#waiting.keys()]],
        });
        for (const { id } of rows) {
          this.#waiting.get(id).resolve();
          this.#waiting.delete(id);
        }
      } catch (error) {
        for (const { reject } of this.#waiting.values()) reject(error);
        this.#waiting.clear();
      }
    }
  }
}

/** Puts recharges into the carrier's books, each of an outlet that has not reached its month's limit. */
async function recharges(carrier, shops, from, count) {
  const made = Array.from({ length: count }, (_, index) => ({
    serial: `B-${from + index}`,
    phone: `138${10_000_000 + from + index}`,
    amount: '50.00',
    rechargedAt: new Date(Date.now() - 3_600_000).toISOString(),
    shop: shops[(from + index) % shops.length],
  }));
  const control = '/sandbox/recharge-gateway';
  const numbers = made.map(({ phone }) => ({ phone, state: 'normal', balance: '100.00' }));
  await carrier.post(`${control}/numbers`, { items: numbers });
  const items = made.map(({ shop, ...what }) => ({ ...what, outletCode: shop.code }));
  await carrier.post(`${control}/recharges`, { items });
  return made;
}

const requestOf = ({ serial, phone, amount, rechargedAt }, callId) => ({
  line: 'reversal',
  topic: 'wrong_number',
  title: `空中充返销 ${phone}`,
  description: '网点充值时输错一位号码，已跟机主说明。',
  callId,
  fields: { serial, rechargedPhone: phone, amount, rechargedAt, intendedPhone: '13900001111', outletAsked: true },
});

/** From the outlet's call until it only has to be executed. */
async function prepare(desk, news, what) {
  const call = await desk.post('/api/calls', { phone: what.shop.designated });
  const { id } = await desk.post('/api/tickets', requestOf(what, call.id));
  await news.lookedUp(id);
  const { version } = await desk.get(`/api/reversals/${id}`);
  const asking = await desk.post('/api/calls', { phone: what.phone, direction: 'outbound' });
  return desk.post(`/api/tickets/${id}/actions/contact`, { version, result: 'agrees', callId: asking.id });
}

const execute = (desk, { id, version }) => desk.post(`/api/tickets/${id}/actions/execute`, { version });

/** @returns when the last of so many was booked, by the database's time */
async function allBooked(sql, count) {
  const patience = Date.now() + 120_000;
  for (;;) {
    const { rows } = await sql.query(
      `SELECT count(*)::int AS booked, (SELECT count(*)::int FROM ledger_entries) AS entries, max(settled_at) AS last FROM reversals WHERE status = 'done'`,
    );
    const [{ booked, entries, last }] = rows;
    if (booked === count && entries === 2 * count) return last.getTime();
    if (Date.now() > patience) throw new Error(`Only ${booked} of ${count} reversals are booked`);
    await sleep(lookEveryMs);
  }
}

/** CPU that each process has used for one reversal, in milliseconds. */
async function weighed(servers, count, work) {
  const read = () => ({
    product: cpuMs(servers.product.pid),
    gateway: cpuMs(servers.gateway.pid),
    database: serverCpuMs(servers.databasePid),
  });
  const before = read();
  const seconds = await work();
  const after = read();
  const cpu = Object.fromEntries(
    Object.entries(after).map(([name, value]) => [
      name,
      before[name] === null ? null : round((value - before[name]) / count, 2),
    ]),
  );
  return { count, perSecond: round(count / seconds, 0), cpu };
}

/** Opening a reversal's screen: the ticket and what stands beside it, one after the other on each connection. */
async function screen(product, ids, { connections, seconds }) {
  const desk = new Desk(product, connections);
  const taken = [];
  const end = performance.now() + seconds * 1000;
  let next = 0;
  const connection = async () => {
    while (performance.now() < end) {
      const id = ids[next++ % ids.length];
      const began = performance.now();
      await desk.get(`/api/tickets/${id}`);
      await desk.get(`/api/reversals/${id}`);
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  desk.leave();
  const { p50, p95 } = summary(taken);
  return { p50: round(p50, 1), p95: round(p95, 1) };
}

/** Reversals a second: from the call to the booking, and the execution alone. Money has to be exact in both. */
export async function reversals({ product, gateway, connections, whole, executed, seconds, say }) {
  const sql = new pg.Client({ connectionString: product.databaseUrl });
  await sql.connect();
  const [desk, carrier] = [new Desk(product, connections), new Desk(gateway, 1)];
  try {
    const { rows } = await sql.query('SELECT pg_backend_pid() AS pid');
    const servers = { product, gateway, databasePid: rows[0].pid };
    const news = new News(sql);
    const warm = 100;
    const shops = await openOutlets(sql, Math.ceil((warm + whole + executed) / 9));
    const playAll = async (from, count) => {
      const made = await recharges(carrier, shops, from, count);
      const began = Date.now();
      await inLanes(made, connections, async (what) => execute(desk, await prepare(desk, news, what)));
      return ((await allBooked(sql, from + count)) - began) / 1000;
    };
    // As they run all day: the first ones go to the compiler of the engine.
    await playAll(0, warm);
    const endToEnd = await weighed(servers, whole, () => playAll(warm, whole));
    say(`  ${endToEnd.perSecond} a second from the call to the booking`);

    const tickets = [];
    const made = await recharges(carrier, shops, warm + whole, executed);
    await inLanes(made, connections, async (what) => tickets.push(await prepare(desk, news, what)));
    const execution = await weighed(servers, executed, async () => {
      const began = Date.now();
      await inLanes(tickets, connections, (ticket) => execute(desk, ticket));
      return ((await allBooked(sql, warm + whole + executed)) - began) / 1000;
    });
    say(`  ${execution.perSecond} a second executed`);
    const ids = tickets.map(({ id }) => id);
    return { endToEnd, execution, screen: await screen(product, ids, { connections: 8, seconds }) };
  } finally {
    desk.leave();
    carrier.leave();
    await sql.end();
  }
}

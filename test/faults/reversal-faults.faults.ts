import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { type Answer, Insistent } from '../support/insistent.js';
import { openOutlets, type Shop } from '../support/outlets.js';
import { ServerProcess } from '../support/process.js';
import { ReversalFloor } from '../support/reversal-floor.js';
import type { Case } from '../support/reversal-work.js';
import { ScriptedGateway } from '../support/scripted-gateway.js';

jest.setTimeout(300_000);

const atOnce = 100;

describe('a reversal and a carrier that is looked at closely', () => {
  const floor = new ReversalFloor();
  const gateway = new ScriptedGateway();
  const servers: ServerProcess[] = [];
  const connections: pg.Client[] = [];
  let folder: string;
  let database: TestDatabase;
  let server: ServerProcess;
  let sql: pg.Client;
  let shops: Shop[];
  let agents: [Insistent, Insistent];
  let made = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-carrier-'));
    await gateway.listen();
    database = await cloneTemplate();
    sql = await connect(database.url);
    shops = await openOutlets(sql, 20);
    server = node(database.url);
    await server.start();
    agents = [await Insistent.signIn(server, 'agent1'), await Insistent.signIn(server, 'agent2')];
  });
  afterEach(() => gateway.calm());
  afterAll(async () => {
    for (const one of servers) await one.stop();
    for (const connection of connections) await connection.end();
    await database?.drop();
    await gateway.close();
    await rm(folder, { recursive: true, force: true });
  });

  function node(url: string): ServerProcess {
    const short = { GATEWAY_TIMEOUT_MS: '2000', GATEWAY_LOST_AFTER_MS: '6000', GATEWAY_GIVE_UP_AFTER_MS: '60000' };
    const one = new ServerProcess({ DATABASE_URL: url, DATA_DIR: folder, ...gateway.env, ...short });
    servers.push(one);
    return one;
  }

  async function connect(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    connections.push(client);
    await client.connect();
    return client;
  }

  /** One that only has to be executed. */
  async function prepared(agent = agents[0]): Promise<Answer> {
    made += 1;
    const shop = shops[made % shops.length];
    if (!shop) throw new Error('There is no outlet');
    const rechargedAt = new Date(Date.now() - 3_600_000).toISOString();
    const what: Case = { serial: `S-${made}`, phone: `139${10_000_000 + made}`, amount: '60.00', rechargedAt };
    gateway.knows(what, shop.code);
    const opened = await floor.open(agent, what, shop);
    const ready = typeof opened === 'string' ? null : await floor.agreed(agent, opened, what);
    if (!ready) throw new Error(`${what.serial}: ${JSON.stringify(opened)}`);
    return ready;
  }

  interface Row {
    status: string;
    sendings: number;
    booked: number[];
    ends: number;
  }

  async function rowOf({ number }: { number: string }, from = sql): Promise<Row | undefined> {
    const { rows } = await from.query<Row>(
      `SELECT status, sendings, ARRAY(SELECT amount_fen::int FROM ledger_entries WHERE movement = r.number ORDER BY place) AS booked,
         (SELECT count(*)::int FROM timeline_entries e WHERE e.ticket_id = r.id AND e.kind = 'went_reversed') AS ends
       FROM reversals r WHERE number = $1`,
      [number],
    );
    return rows[0];
  }

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    const ends = Date.now() + 45_000;
    while (!(await holds())) {
      if (Date.now() > ends) throw new Error('It did not happen');
      await pause(20);
    }
  }

  const isDone = async (ticket: Answer, from = sql): Promise<boolean> => (await rowOf(ticket, from))?.status === 'done';

  /** As time would: what a killed node has held is free for the next one. */
  const letGo = (from = sql): Promise<unknown> =>
    from.query(`UPDATE reversals SET next_at = now() WHERE status IN ('queued', 'sent', 'unknown')`);

  const doneOnce = (sendings: number): Row => ({ status: 'done', sendings, booked: [6_000, -6_000], ends: 1 });

  it('is on record as sent before its first byte has come (MO-2)', async () => {
    const [ticket, outside] = [await prepared(), await connect(database.url)];
    const seen: (Row | undefined)[] = [];
    gateway.onArrival = async () => void seen.push(await rowOf(ticket, outside));
    await floor.step(agents[0], ticket, 'execute', {});
    await until(() => isDone(ticket));
    expect(seen).toEqual([{ status: 'sent', sendings: 1, booked: [], ends: 0 }]);
  });

  it('that may still be under way is only asked for, although the carrier knows of none', async () => {
    const ticket = await prepared();
    gateway.onRead = () => pause(4_500);
    await floor.step(agents[0], ticket, 'execute', {});
    await until(() => isDone(ticket));
    expect(await rowOf(ticket)).toEqual(doneOnce(1));
    expect(gateway.came.filter((number) => number === ticket.number)).toHaveLength(1);
  });

  it('is moved once, wherever the server is killed', async () => {
    const killNow = async (): Promise<never> => {
      gateway.calm();
      await server.kill();
      throw new Error('The connection is gone');
    };
    const onArrival = await prepared();
    gateway.onArrival = killNow;
    await floor.step(agents[0], onArrival, 'execute', {});
    await restarted();

    const onMoved = await prepared();
    gateway.onMoved = killNow;
    await floor.step(agents[0], onMoved, 'execute', {});
    await restarted();

    const whileBooking = await prepared();
    const outside = await connect(database.url);
    await outside.query('BEGIN; LOCK TABLE ledger_entries IN SHARE MODE');
    await floor.step(agents[0], whileBooking, 'execute', {});
    await until(async () => (await waiting('ledger_entries')) > 0);
    await server.kill();
    await outside.query('ROLLBACK');
    await restarted();

    for (const ticket of [onArrival, onMoved, whileBooking]) await until(() => isDone(ticket));
    expect(await rowOf(onArrival)).toEqual(doneOnce(2));
    expect(await rowOf(onMoved)).toEqual(doneOnce(1));
    expect(await rowOf(whileBooking)).toEqual(doneOnce(1));
  });

  async function waiting(table: string): Promise<number> {
    const { rows } = await sql.query<{ count: number }>(
      'SELECT count(*)::int FROM pg_locks WHERE relation = $1::regclass AND NOT granted',
      [table],
    );
    return rows[0]?.count ?? 0;
  }

  async function restarted(): Promise<void> {
    await until(() => server.hasEnded);
    await letGo();
    await server.start();
  }

  it('that a backup has as on its way is asked for, not moved again (F7)', async () => {
    const [sent, queued] = [await prepared(), await prepared()];
    gateway.onMoved = () => new Promise(() => undefined);
    for (const ticket of [sent, queued]) await floor.step(agents[0], ticket, 'execute', {});
    await until(() => [sent, queued].every(({ number }) => gateway.books.has(number)));
    await server.kill();
    const backup = await copied();
    gateway.calm();
    await restarted();
    for (const ticket of [sent, queued]) await until(() => isDone(ticket));

    const restored = await connect(backup.url);
    // An older backup still: the intent of this one is not in it.
    await restored.query(`UPDATE reversals SET status = 'queued', sendings = 0, sent_at = NULL WHERE number = $1`, [
      queued.number,
    ]);
    await letGo(restored);
    const came = gateway.came.length;
    await node(backup.url).start();
    for (const ticket of [sent, queued]) await until(() => isDone(ticket, restored));
    expect(await rowOf(sent, restored)).toEqual(doneOnce(1));
    expect(await rowOf(queued, restored)).toEqual(doneOnce(1));
    expect(gateway.came.slice(came)).toEqual([queued.number]);
    await servers.pop()?.stop();
    await restored.end();
    await backup.drop();
  });

  /** What a backup of this moment would bring back. */
  async function copied(): Promise<TestDatabase> {
    for (const connection of connections) await connection.end();
    connections.length = 0;
    const backup = await cloneTemplate(new URL(database.url).pathname.slice(1));
    sql = await connect(database.url);
    return backup;
  }

  it(`goes out once when two nodes share the work: ${atOnce} of them`, async () => {
    const second = node(database.url);
    await second.start();
    const pairs = [agents, agents.map((agent) => agent.at(second))].flat();
    const lanes = pairs.map(async (agent) => {
      const mine: Answer[] = [];
      while (mine.length < atOnce / pairs.length) mine.push(await prepared(agent));
      return mine;
    });
    const tickets = (await Promise.all(lanes)).flat();
    gateway.onMoved = () => pause(20);
    await Promise.all(tickets.map((ticket) => floor.pressedAtOnce([agents[0], agents[1].at(second)], ticket)));
    for (const ticket of tickets) await until(() => isDone(ticket));
    for (const ticket of tickets) expect(await rowOf(ticket)).toEqual(doneOnce(1));
    const numbers = tickets.map(({ number }) => number);
    expect(gateway.came.filter((number) => numbers.includes(number)).toSorted()).toEqual(numbers.toSorted());
  });
});

import { expect } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Client, ok } from './client.js';
import { password } from './hotline.js';
import type { Answer, Insistent } from './insistent.js';
import { openOutlets, type Shop } from './outlets.js';
import { ServerProcess } from './process.js';
import { ReversalFloor } from './reversal-floor.js';
import type { Case } from './reversal-work.js';
import { ScriptedGateway } from './scripted-gateway.js';

/** What stands in the books of one reversal. */
export interface Books {
  status: string;
  sendings: number;
  booked: number[];
  /** How often its timeline says that it was done. */
  ends: number;
}

const stepsOfPeople = ['open', 'contact', 'look_up', 'execute'];

/** Something that is waited for until it is let go. */
export function gate(): { passed: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** A branch whose reversals go to a scripted carrier, and what a test asks of its record. */
export class ReversalStand {
  readonly gateway = new ScriptedGateway();
  readonly floor = new ReversalFloor();
  private readonly servers: ServerProcess[] = [];
  private made = 0;

  private constructor(
    private readonly url: string,
    private readonly folder: string,
    /** Connections of the test's own; they come again by themselves when the database was gone. */
    readonly sql: pg.Pool,
    private readonly shops: readonly Shop[],
  ) {}

  /** @param url the database, for the product and for the test */
  static async on(url: string): Promise<ReversalStand> {
    const folder = await mkdtemp(join(tmpdir(), 'hotline-stand-'));
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const shops = await openOutlets(client, 24);
    await client.end();
    const sql = new pg.Pool({ connectionString: url, max: 3 });
    sql.on('error', () => undefined);
    const stand = new ReversalStand(url, folder, sql, shops);
    await stand.gateway.listen();
    return stand;
  }

  /** A node that is not started yet. */
  node(env: Record<string, string> = {}): ServerProcess {
    const short = { GATEWAY_TIMEOUT_MS: '5000', GATEWAY_LOST_AFTER_MS: '6000', GATEWAY_GIVE_UP_AFTER_MS: '120000' };
    const one = new ServerProcess({
      DATABASE_URL: this.url,
      DATA_DIR: this.folder,
      ...this.gateway.env,
      ...short,
      ...env,
    });
    this.servers.push(one);
    return one;
  }

  async close(): Promise<void> {
    this.gateway.calm();
    for (const one of this.servers) await one.stop();
    await this.sql.end();
    await this.gateway.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** One that only has to be executed; no two of them are of the same amount. */
  async prepared(agent: Insistent): Promise<Answer> {
    this.made += 1;
    const shop = this.shops[this.made % this.shops.length];
    if (!shop) throw new Error('There is no outlet');
    const what: Case = {
      serial: `S-${this.made}`,
      phone: `139${10_000_000 + this.made}`,
      amount: (30 + this.made / 100).toFixed(2),
      rechargedAt: new Date(Date.now() - 3_600_000).toISOString(),
    };
    this.gateway.knows(what, shop.code);
    const opened = await this.floor.open(agent, what, shop);
    const ready = typeof opened === 'string' ? null : await this.floor.agreed(agent, opened, what);
    if (!ready) throw new Error(`${what.serial}: ${JSON.stringify(opened)}`);
    return ready;
  }

  /** So many, prepared side by side. */
  many(count: number, agents: readonly Insistent[]): Promise<Answer[]> {
    return Promise.all(Array.from({ length: count }, (_, at) => this.prepared(pick(agents, at))));
  }

  /** Somebody lets every one of them be carried out. */
  async executed(tickets: readonly Answer[], agents: readonly Insistent[]): Promise<void> {
    await Promise.all(tickets.map((ticket, at) => this.floor.step(pick(agents, at), ticket, 'execute', {})));
  }

  async recordOf({ number }: { number: string }): Promise<Books | undefined> {
    const { rows } = await this.sql.query<Books>(
      `SELECT status, sendings, ARRAY(SELECT amount_fen::int FROM ledger_entries WHERE movement = r.number ORDER BY place) AS booked,
         (SELECT count(*)::int FROM timeline_entries e WHERE e.ticket_id = r.id AND e.kind = 'went_reversed') AS ends
       FROM reversals r WHERE number = $1`,
      [number],
    );
    return rows[0];
  }

  /** How many of them stand where. */
  async statuses(tickets: readonly Answer[]): Promise<Record<string, number>> {
    const { rows } = await this.sql.query<{ status: string; count: number }>(
      'SELECT status, count(*)::int FROM reversals WHERE number = ANY ($1) GROUP BY status',
      [tickets.map(({ number }) => number)],
    );
    return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
  }

  /** Waits until every one of them is done, however long what nobody holds any more stays taken. */
  async allDone(tickets: readonly Answer[], seconds = 60): Promise<void> {
    await this.until(async () => (await this.statuses(tickets)).done === tickets.length, seconds);
  }

  async until(holds: () => Promise<boolean> | boolean, seconds = 45): Promise<void> {
    const ends = Date.now() + seconds * 1_000;
    while (!(await holds())) {
      if (Date.now() > ends) throw new Error(`It did not happen within ${seconds} s`);
      await pause(20);
    }
  }

  /** As time would: what a worker has held, and given up, is free for the next one. */
  async letGo(): Promise<void> {
    await this.sql.query(
      `UPDATE reversals SET next_at = now() WHERE status IN ('queued', 'sent', 'unknown') AND next_at > now()`,
    );
  }

  /** How often the orders for these came to the carrier, by their numbers. */
  cameFor(tickets: readonly Answer[]): string[] {
    const numbers = new Set(tickets.map(({ number }) => number));
    return this.gateway.came.filter((number) => numbers.has(number));
  }

  /** The steps that the record has of each ticket, sorted. */
  async kept(): Promise<Record<string, string[]>> {
    const { rows } = await this.sql.query<{ id: string; kinds: string[] }>(
      'SELECT ticket_id AS id, array_agg(kind) AS kinds FROM timeline_entries WHERE kind = ANY ($1) GROUP BY ticket_id',
      [stepsOfPeople],
    );
    return Object.fromEntries(rows.map(({ id, kinds }) => [id, kinds.toSorted()]));
  }

  /** The steps that consoles were told of, in the same way. */
  get told(): Record<string, string[]> {
    const { acknowledged } = this.floor;
    return Object.fromEntries(acknowledged.ids.map((id) => [id, acknowledged.of(id)]));
  }
}

/**
 * What the carrier has moved is done, each once, with both sides booked to the fen, and nothing else is booked; no order
 * came to the carrier twice; no step that a console was told of is missing or doubled.
 */
export async function expectSound(stand: ReversalStand, server: ServerProcess): Promise<void> {
  const { books, came } = stand.gateway;
  for (const [number, { amount }] of books) {
    const fen = Math.round(Number(amount) * 100);
    const done = { status: 'done', sendings: expect.any(Number), booked: [fen, -fen], ends: 1 };
    expect({ number, ...(await stand.recordOf({ number })) }).toEqual({ number, ...done });
  }
  expect(new Set(came).size).toBe(came.length);
  const supervisor = new Client(server.url);
  await supervisor.signIn('supervisor1', password);
  const verified = { sound: true, sum: '0.00', entries: 2 * books.size, faults: [] };
  expect(ok(await supervisor.get('/api/ledger/verification'))).toMatchObject(verified);
  expect(await stand.kept()).toEqual(stand.told);
}

function pick<Item>(items: readonly Item[], at: number): Item {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('There is none');
  return item;
}

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { defaultPolicies } from '../../src/modules/clocks/policy.js';
import { Client } from '../support/client.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { readyAt } from '../support/product.js';
import { consultation } from '../support/work.js';

jest.setTimeout(900_000);

const kills = 20;
const writers = 4;
/** The reply clock of this test runs out within the second, so that all its stages fall due between the kills. */
const replyTargetMs = 1000;

describe('a server that is killed again and again', () => {
  let database: TestDatabase;
  let folder: string;
  let child: ChildProcess;
  let sql: pg.Client;
  let url = '';
  const acknowledged = new Map<string, string>();
  const asked = new Set<string>();

  const start = async (): Promise<void> => {
    const { NODE_OPTIONS: _, ...env } = process.env;
    child = spawn(process.execPath, ['dist/src/main.js'], {
      env: { ...env, NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    url = await readyAt(child);
  };

  const end = (signal: NodeJS.Signals): Promise<unknown> => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    return ended;
  };

  beforeAll(async () => {
    database = await cloneTemplate();
    folder = await mkdtemp(join(tmpdir(), 'hotline-kills-'));
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    const reply = { ...defaultPolicies.reply, targetMs: replyTargetMs, counted: 'elapsed', scale: null };
    await sql.query(
      `INSERT INTO clock_policy_versions (version, document, reason, changed_at) VALUES (1, $1, 'a test with short clocks', now())`,
      [{ ...defaultPolicies, reply }],
    );
    await start();
  });
  afterAll(async () => {
    await end('SIGTERM');
    await sql.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Opens tickets until told to stop; what was not answered is asked again under the same key. */
  const write = async (client: () => Client | null, name: string, go: () => boolean): Promise<void> => {
    for (let index = 0; go(); index += 1) {
      const key = `${name}-ticket-${index}`;
      asked.add(key);
      while (!acknowledged.has(key) && go()) {
        const answer = await client()
          ?.with({ 'idempotency-key': key })
          .post('/api/tickets', consultation({ title: key, contactName: name }))
          .catch(() => null);
        if (answer?.status === 201) acknowledged.set(key, answer.body.id);
        else await sleep(20);
      }
    }
  };

  it('loses no acknowledged write, doubles none, and fires every clock once', async () => {
    let running = true;
    let client: Client | null = null;
    const signIn = async (): Promise<void> => {
      const fresh = new Client(url);
      await fresh.signIn('agent1', 'demo-100859');
      client = fresh;
    };
    await signIn();
    const work = Array.from({ length: writers }, (_, index) =>
      write(
        () => client,
        `writer-${index}`,
        () => running,
      ),
    );
    for (let round = 0; round < kills; round += 1) {
      await sleep(100 + Math.random() * 1200);
      await end('SIGKILL');
      await start();
      await signIn();
    }
    await sleep(500);
    running = false;
    await Promise.all(work);

    expect(acknowledged.size).toBeGreaterThan(kills);
    const { rows: tickets } = await sql.query<{ id: string; title: string; entries: number }>(
      `SELECT t.id, t.title, (SELECT count(*)::int FROM timeline_entries e WHERE e.ticket_id = t.id AND e.kind = 'open') AS entries
       FROM tickets t`,
    );
    const byKey = new Map(tickets.map((ticket) => [ticket.title, ticket]));
    expect(byKey.size).toBe(tickets.length);
    for (const [key, id] of acknowledged) expect(byKey.get(key)).toMatchObject({ id, entries: 1 });
    for (const key of byKey.keys()) expect(asked.has(key)).toBe(true);

    const left = async (): Promise<number> => {
      const { rows } = await sql.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM clocks WHERE kind = 'reply' AND fired < 3`,
      );
      return rows[0]?.left ?? 0;
    };
    const patience = Date.now() + 60_000;
    while ((await left()) > 0 && Date.now() < patience) await sleep(250);
    expect(await left()).toBe(0);
    const { rows: fired } = await sql.query<{ times: number; stages: number }>(
      `SELECT count(*)::int AS times, count(DISTINCT kind)::int AS stages FROM timeline_entries
       WHERE kind IN ('clock_warn', 'clock_breach', 'clock_escalate') AND change ->> 'clock' = 'reply' GROUP BY ticket_id`,
    );
    expect(fired).toHaveLength(tickets.length);
    for (const ticket of fired) expect(ticket).toEqual({ times: 3, stages: 3 });
  });
});

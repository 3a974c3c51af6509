import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { defaultPolicies } from '../../src/modules/clocks/index.js';
import { type EmbeddedServer, startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { Insistent } from '../support/insistent.js';
import { ServerProcess } from '../support/process.js';

jest.setTimeout(900_000);

const kills = 20;
const writers = 6;

describe('the server is killed while people work', () => {
  let folder: string;
  let database: EmbeddedServer;
  let server: ServerProcess;
  let sql: pg.Client;
  let ids: { outlet: string; market: string };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-kills-'));
    // As in the product: what was committed has reached the disk.
    database = await startEmbeddedServer(folder);
    await new Promise<void>((resolve, reject) => {
      const { NODE_OPTIONS: _, ...env } = process.env;
      const child = spawn(process.execPath, ['test/support/template.mjs', database.url], { env, stdio: 'inherit' });
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('no template'))));
    });
    const url = new URL(database.url);
    url.pathname = '/template_branch';
    sql = new pg.Client({ connectionString: url.href });
    await sql.connect();
    await shortClocks();
    const one = async (text: string): Promise<string> => (await sql.query<{ id: string }>(text)).rows[0]?.id ?? '';
    ids = {
      outlet: await one(`SELECT id FROM outlets WHERE code = 'XL001'`),
      market: await one(`SELECT id FROM departments WHERE code = 'market'`),
    };
    server = new ServerProcess({ DATABASE_URL: url.href, DATA_DIR: folder });
  });
  afterAll(async () => {
    await server?.stop();
    await sql?.end();
    await database?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Clocks of seconds, so that they warn, breach and escalate in the middle of it. */
  async function shortClocks(): Promise<void> {
    const short = { counted: 'elapsed', targetMs: 2_000, warnShare: 0.5, escalateShare: 1.5 };
    const document = Object.fromEntries(
      Object.entries(defaultPolicies).map(([kind, policy]) => [kind, { ...policy, ...short }]),
    );
    await sql.query(
      `INSERT INTO clock_policy_versions (version, document, reason, changed_at) VALUES (1, $1, 'kills', now())`,
      [document],
    );
  }

  const signIn = (name: string): Promise<Insistent> => Insistent.signIn(server, name);

  const rows = async <Row extends pg.QueryResultRow>(text: string): Promise<Row[]> => (await sql.query<Row>(text)).rows;

  it(`${kills} times at random moments: nothing acknowledged is lost, nothing is done twice, every clock fires once`, async () => {
    await server.start();
    const [agent, market] = [await signIn('agent1'), await signIn('market1')];
    let over = false;
    /** What was acknowledged, by the words that only one request carried. */
    const acknowledged = new Map<string, { ticket: string; kind: string }>();
    const finished: { id: string; kinds: string[] }[] = [];

    const work = async (writer: number): Promise<void> => {
      for (let round = 0; !over; round += 1) {
        const title = `w${writer}-t${round}`;
        const opened = await agent.post('/api/tickets', {
          line: 'consultation',
          topic: 'tariff',
          title,
          description: title,
          outletId: ids.outlet,
          dispatch: { departmentIds: [ids.market], note: `${title}-dispatch` },
        });
        if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
        let ticket = opened.body;
        acknowledged.set(`${title}-dispatch`, { ticket: ticket.id, kind: 'dispatch' });
        const take = async (who: Insistent, action: string, field?: string): Promise<void> => {
          const words = `${title}-${action}-${acknowledged.size}`;
          ticket = await who.act(ticket, action, field ? { [field]: words } : {});
          if (field) acknowledged.set(words, { ticket: ticket.id, kind: action });
        };
        await take(market, 'claim');
        for (let note = 0; note < 3; note += 1) await take(market, 'note', 'text');
        await take(market, 'answer', 'text');
        await take(agent, 'inform', 'text');
        await take(agent, 'reply', 'text');
        await take(agent, 'confirm', 'text');
        finished.push({
          id: ticket.id,
          kinds: ['open', 'dispatch', 'claim', 'note', 'note', 'note', 'answer', 'inform', 'reply', 'confirm'],
        });
      }
    };
    /** Tickets that nobody touches: all their clocks run out. */
    const leave = async (): Promise<void> => {
      for (let round = 0; !over; round += 1) {
        const title = `left-${round}`;
        const opened = await agent.post('/api/tickets', {
          line: 'consultation',
          topic: 'tariff',
          title,
          description: title,
          outletId: ids.outlet,
        });
        if (opened.status !== 201) throw new Error(JSON.stringify(opened.body));
        await pause(150);
      }
    };

    const people = Promise.all([...Array.from({ length: writers }, (_, index) => work(index)), leave()]);
    for (let round = 0; round < kills; round += 1) {
      await pause(200 + Math.random() * 1_300);
      await server.kill();
      await server.start();
    }
    over = true;
    await people;
    await pause(1);
    await everythingHasFired();

    expect(finished.length).toBeGreaterThan(20);
    expect(Insistent.lost).toBeGreaterThan(kills / 2);
    await nothingLostOrDoubled(acknowledged);
    await timelinesAreWhole(finished);
    await versionsAndEventsAgree();
    await clocksFiredOnce();
    console.log(
      `${acknowledged.size} acknowledged writes, ${finished.length} tickets, ${Insistent.lost} answers lost, ${kills} kills`,
    );
  });

  /** Waits until no clock has anything left to fire that is due by now. */
  async function everythingHasFired(): Promise<void> {
    const ends = Date.now() + 120_000;
    for (;;) {
      const [left] = await rows<{ due: number }>(`SELECT count(*)::int AS due FROM timers WHERE kind = 'clock'`);
      if (left?.due === 0) return;
      if (Date.now() > ends) throw new Error(`${left?.due} clocks have not fired`);
      await pause(200);
    }
  }

  async function nothingLostOrDoubled(
    acknowledged: ReadonlyMap<string, { ticket: string; kind: string }>,
  ): Promise<void> {
    const entries = await rows<{ text: string; ticket_id: string; kind: string }>(
      `SELECT text, ticket_id, kind FROM timeline_entries WHERE text LIKE 'w%-t%-%'`,
    );
    const kept = new Map<string, string[]>();
    for (const { text, ticket_id, kind } of entries)
      kept.set(text, [...(kept.get(text) ?? []), `${ticket_id} ${kind}`]);
    const lost = [...acknowledged].filter(
      ([words, { ticket, kind }]) => !kept.get(words)?.includes(`${ticket} ${kind}`),
    );
    expect(lost).toEqual([]);
    expect([...kept].filter(([, found]) => found.length > 1)).toEqual([]);
    const twice = await rows(`SELECT title FROM tickets GROUP BY title HAVING count(*) > 1`);
    expect(twice).toEqual([]);
    expect(await rows(`SELECT number FROM tickets GROUP BY number HAVING count(*) > 1`)).toEqual([]);
  }

  async function timelinesAreWhole(finished: readonly { id: string; kinds: string[] }[]): Promise<void> {
    const entries = await rows<{ ticket_id: string; kinds: string[] }>(
      `SELECT ticket_id, array_agg(kind ORDER BY id) AS kinds FROM timeline_entries WHERE kind NOT LIKE 'clock_%' GROUP BY ticket_id`,
    );
    const byTicket = new Map(entries.map((row) => [row.ticket_id, row.kinds]));
    for (const { id, kinds } of finished) expect({ id, kinds: byTicket.get(id) }).toEqual({ id, kinds });
    expect(
      await rows(
        `SELECT id FROM tickets t WHERE closed_at IS NOT NULL AND EXISTS (SELECT FROM clocks c WHERE c.ticket_id = t.id AND c.state <> 'stopped')`,
      ),
    ).toEqual([]);
  }

  /** Every version of every ticket was told to the screens, once. */
  async function versionsAndEventsAgree(): Promise<void> {
    const wrong = await rows(
      `SELECT t.number, t.version, array_agg((e.data->>'version')::int ORDER BY e.tx, e.id) AS told
       FROM tickets t JOIN events e ON e.subject_id = t.id AND e.type IN ('ticket.opened', 'ticket.changed') AND e.data ? 'action'
       GROUP BY t.id HAVING array_agg((e.data->>'version')::int ORDER BY e.tx, e.id) <> ARRAY(SELECT generate_series(1, t.version))`,
    );
    expect(wrong).toEqual([]);
  }

  /** Each stage of each clock stands in the timeline once, was announced once and told to each person once. */
  async function clocksFiredOnce(): Promise<void> {
    const stages = await rows<{ fired: number; entries: string[] }>(
      `SELECT c.fired, ARRAY(SELECT e.kind FROM timeline_entries e WHERE e.ticket_id = c.ticket_id AND e.kind LIKE 'clock\\_%' AND e.kind <> 'clock_start'
         AND e.change->>'clock' = c.kind AND e.order_id IS NOT DISTINCT FROM c.order_id ORDER BY e.id) AS entries FROM clocks c`,
    );
    const inOrder = ['clock_warn', 'clock_breach', 'clock_escalate'];
    for (const { fired, entries } of stages) expect(entries).toEqual(inOrder.slice(0, fired));
    expect(stages.filter(({ fired }) => fired === 3).length).toBeGreaterThan(20);
    const left = await rows(
      `SELECT c.id FROM clocks c JOIN tickets t ON t.id = c.ticket_id WHERE t.title LIKE 'left-%' AND c.fired <> 3`,
    );
    expect(left).toEqual([]);
    const told = await rows(
      `SELECT subject_id, type FROM events WHERE type LIKE 'clock.%' GROUP BY subject_id, type HAVING count(*) > 1`,
    );
    expect(told).toEqual([]);
    const [sums] = await rows<{ events: number; fired: number }>(
      `SELECT (SELECT count(*)::int FROM events WHERE type IN ('clock.warned', 'clock.breached', 'clock.escalated')) AS events, (SELECT sum(fired)::int FROM clocks) AS fired`,
    );
    expect(sums?.events).toBe(sums?.fired);
  }
});

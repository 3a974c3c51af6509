import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Client, ok, type Ticket } from '../support/client.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { password } from '../support/hotline.js';
import type { Incident } from '../support/incidents.js';
import { ServerProcess } from '../support/process.js';
import { consultation, openTicket } from '../support/work.js';

jest.setTimeout(300_000);

const tickets = 60;
const excepted = 5;
const kills = 6;

/** A node is killed over and over while the other one works; each ticket is told and closed exactly once. */
describe('nodes are killed while an incident is told and closed', () => {
  let folder: string;
  let database: TestDatabase;
  let sql: pg.Client;
  let steady: ServerProcess;
  let killed: ServerProcess;
  let agent: Client;
  let supervisor: Client;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-incidents-'));
    database = await cloneTemplate();
    sql = new pg.Client({ connectionString: database.url });
    await sql.connect();
    const env = { DATABASE_URL: database.url, DATA_DIR: folder };
    [steady, killed] = [new ServerProcess(env), new ServerProcess(env)];
    await steady.start();
    await killed.start();
    [agent, supervisor] = [new Client(steady.url), new Client(steady.url)];
    await agent.signIn('agent1', password);
    await supervisor.signIn('supervisor1', password);
  });
  afterAll(async () => {
    await Promise.all([steady?.stop(), killed?.stop()]);
    await sql?.end();
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const killAndStart = async (): Promise<void> => {
    await pause(Math.random() * 400);
    await killed.kill();
    await killed.start();
  };

  it('each partner hears each update once, each ticket is closed once, exceptions live', async () => {
    const { rows } = await sql.query<{ id: string }>(`SELECT id FROM outlets WHERE code = 'XL001'`);
    const opened: Ticket[] = [];
    for (let count = 0; count < tickets; count += 1)
      opened.push(await openTicket(agent, consultation({ outletId: rows[0]?.id })));
    const { body } = await supervisor.get('/api/incidents?state=proposed').expect(200);
    expect(body.items).toHaveLength(1);
    const asked = { version: 1, statement: '系统故障，正在抢修。' };
    let incident = ok<Incident>(await supervisor.post(`/api/incidents/${body.items[0].id}/actions/accept`, asked));
    for (const text of ['抢修中', '恢复一半', '即将恢复']) {
      incident = ok<Incident>(
        await supervisor.post(`/api/incidents/${incident.id}/updates`, { version: incident.version, text }),
      );
      await killAndStart();
    }
    const except = opened.slice(0, excepted).map(({ id }) => id);
    const close = { version: incident.version, text: '已全部恢复。', except };
    ok(await supervisor.post(`/api/incidents/${incident.id}/actions/close`, close));
    for (let kill = 0; kill < kills; kill += 1) await killAndStart();
    for (let tries = 0; tries < 200; tries += 1) {
      incident = ok<Incident>(await supervisor.get(`/api/incidents/${incident.id}`));
      if (incident.state === 'closed') break;
      await pause(100);
    }

    expect(incident).toMatchObject({ state: 'closed', figures: { hung: 0, settled: tickets - excepted, excepted } });
    const entries = await sql.query<{ kind: string; tickets: number; most: number; all: number }>(
      `SELECT kind, count(*)::int AS tickets, max(entries)::int AS most, sum(entries)::int AS all FROM (
         SELECT kind, ticket_id, count(*) AS entries FROM timeline_entries WHERE via = 'system' GROUP BY kind, ticket_id) e
       WHERE kind NOT LIKE 'clock%' GROUP BY kind ORDER BY kind`,
    );
    expect(entries.rows).toEqual([
      { kind: 'hang', tickets, most: 1, all: tickets },
      { kind: 'inform', tickets, most: 3, all: 3 * tickets },
      { kind: 'leave_incident', tickets: excepted, most: 1, all: excepted },
      { kind: 'reply', tickets: tickets - excepted, most: 1, all: tickets - excepted },
    ]);
    const left = await sql.query(`SELECT FROM timers WHERE kind = 'incident.ticket'`);
    expect(left.rowCount).toBe(0);
  });
});
